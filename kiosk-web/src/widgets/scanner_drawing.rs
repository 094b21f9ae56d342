//! Where a document goes: a card sinks under the scanner's light, again and again; still under reduced motion.

use yew::prelude::*;

/// The drawing; `label` is read to those who do not see it.
pub fn draw(label: String) -> Html {
    html! {
        <svg class="scanner" viewBox="0 0 480 300" role="img" aria-label={label}>
            <g class="scanner-card">
                <rect x="150" y="8" width="180" height="114" rx="12" class="paper" />
                <rect x="166" y="24" width="52" height="64" rx="6" class="tint" />
                <circle cx="192" cy="46" r="11" class="ink-fill" />
                <path d="M174 82c0-12 8-18 18-18s18 6 18 18z" class="ink-fill" />
                <path d="M234 32h78M234 50h78M234 68h48" class="thin" />
                <path d="M166 104h14v8h-14zM186 104h6v8h-6zM198 104h16v8h-16zM220 104h6v8h-6zM232 104h22v8h-22zM262 104h8v8h-8z" class="ink-fill" />
            </g>
            <path d="M176 196L120 132h240l-56 64z" class="beam" />
            <rect x="84" y="192" width="312" height="84" rx="24" class="body" />
            <rect x="150" y="204" width="180" height="16" rx="8" class="glass" />
            <circle cx="362" cy="246" r="9" class="lamp" />
            <path d="M116 246h96" class="thin pale" />
            <path d="M40 288h400" class="thin" />
        </svg>
    }
}
