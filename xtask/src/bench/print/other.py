"""Sets the same pages with another program: `other.py typst|reportlab FOLDER FONTS RUNS`.

The pages come as finished lines with their places (see admin-server/benches/print.rs), so that neither program has to break
a line or a page. Prints the median of the processor's nanoseconds a file, its bytes and the process's peak memory.
"""

import io
import json
import sys
import time
from pathlib import Path

engine, folder, fonts, runs = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4])
papers = sorted(folder.glob("paper-*.json"))


def colour(ink):
    return tuple(int(ink[i : i + 2], 16) / 255 for i in (0, 2, 4))


def reportlab_engine():
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    for face in ("Regular", "Bold"):
        pdfmetrics.registerFont(TTFont(face, str(fonts / f"Pretendard-{face}.ttf")))

    def paper(file):
        pages = json.loads(file.read_text("utf-8"))["pages"]
        out = io.BytesIO()
        canvas = Canvas(out, pageCompression=1)
        for page in pages:
            height = page["height"]
            canvas.setPageSize((page["width"], height))
            for text in page["texts"]:
                canvas.setFont("Bold" if text["bold"] else "Regular", text["size"])
                canvas.setFillColorRGB(*colour(text["ink"]))
                canvas.drawString(text["x"], height - text["y"], text["text"])
            for box in page["boxes"]:
                canvas.setFillColorRGB(*colour(box["ink"]))
                canvas.rect(box["x"], height - box["y"] - box["h"], box["w"], box["h"], stroke=0, fill=1)
            canvas.showPage()
        canvas.save()
        return out.getvalue()

    return paper


def typst_engine():
    import typst

    template = folder / "paper.typ"
    template.write_text(
        """#let data = json(sys.inputs.paper)
#set text(font: "Pretendard", top-edge: "baseline", bottom-edge: "baseline")
#for one in data.pages {
  page(width: one.width * 1pt, height: one.height * 1pt, margin: 0pt, {
    for f in one.texts {
      place(top + left, dx: f.x * 1pt, dy: f.y * 1pt,
        text(size: f.size * 1pt, weight: if f.bold { 700 } else { 400 }, fill: rgb(f.ink), f.text))
    }
    for f in one.boxes {
      place(top + left, dx: f.x * 1pt, dy: f.y * 1pt, rect(width: f.w * 1pt, height: f.h * 1pt, fill: rgb(f.ink)))
    }
  })
}
""",
        "utf-8",
    )
    compiler = typst.Compiler(font_paths=[str(fonts)], ignore_system_fonts=True, root=str(folder))

    def paper(file):
        return compiler.compile(str(template), format="pdf", sys_inputs={"paper": file.name}, pdf_tags=False)

    return paper


paper = {"typst": typst_engine, "reportlab": reportlab_engine}[engine]()
times, size = [], 0
for run in range(runs + 3):
    begun = time.process_time_ns()
    pdf = paper(papers[run % len(papers)])
    if run >= 3:
        times.append(time.process_time_ns() - begun)
    size = len(pdf)
(folder / f"{engine}.pdf").write_bytes(pdf)
peak = next(line.split()[1] for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
print(f"cpu\t{sorted(times)[len(times) // 2]}")
print(f"size\t{size}")
print(f"peak\t{peak}")
