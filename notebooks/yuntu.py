"""What the Python notebooks share: the JSON API of a running Yuntu as pandas tables, and fonts for Chinese."""

import json
import os
import urllib.error
import urllib.parse
import urllib.request

import matplotlib
import pandas

matplotlib.rcParams.update(
    {
        "font.family": "sans-serif",
        "font.sans-serif": ["Noto Sans CJK SC", "Noto Sans CJK JP", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", "DejaVu Sans"],
        "axes.unicode_minus": False,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "figure.dpi": 90,
        "savefig.bbox": "tight",
    }
)
pandas.set_option("display.max_colwidth", 60)

LEVELS = {"FINDING": "结论", "ADVICE": "建议", "LIMIT": "局限"}
STATES = {"PRESENT": "已有", "WEAK": "薄弱", "FRAGILE": "单点", "ABSENT": "缺口"}
COLOURS = {"已有": "#2f6fae", "薄弱": "#8fb4d6", "单点": "#e9a825", "缺口": "#d9482b"}


class Api:
    """The JSON API of a running `./yuntu run`."""

    def __init__(self, address):
        self.address = address

    @staticmethod
    def real():
        """Real firms: the public starter set, `./yuntu run`."""
        return Api(os.environ.get("YUNTU_URL", "http://localhost:8080"))

    @staticmethod
    def demo():
        """The synthetic province: `./yuntu demo` once, then `./yuntu run --data demo --port 8081`."""
        return Api(os.environ.get("YUNTU_DEMO_URL", "http://localhost:8081"))

    def get(self, path, **query):
        url = f"{self.address}/api/v1{path}?{urllib.parse.urlencode(query, doseq=True)}"
        try:
            with urllib.request.urlopen(url) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as e:
            raise RuntimeError(f"{e.code} {url}\n{e.read().decode()}") from None
        except urllib.error.URLError:
            raise RuntimeError(f"没有程序在 {self.address} 应答，请先运行它 · nothing answers there: start it first") from None

    def analysis(self, name, **query):
        return Answer(self.get(f"/analyses/{name}", **query))


class Answer:
    """The answer of an analysis."""

    def __init__(self, json):
        self.json = json

    def table(self, key, *columns):
        """A table with Chinese headings; entities and words as their texts, lists joined."""
        table = next(t for t in self.json["tables"] if t["key"] == key)
        shown = [c for c in table["columns"] if not columns or c["key"] in columns]
        return pandas.DataFrame(
            [[_plain(row["cells"][c["key"]]) for c in shown] for row in table["rows"]], columns=[c["title"] for c in shown]
        ).convert_dtypes()

    def rows(self, key):
        """The cells as they are."""
        return [r["cells"] for r in next(t for t in self.json["tables"] if t["key"] == key)["rows"]]

    def notes(self):
        return pandas.DataFrame([[LEVELS[n["level"]], n["text"]] for n in self.json["notes"]], columns=["", "说明"])


def _plain(value):
    if isinstance(value, dict):
        return value["text"]
    if isinstance(value, list):
        return "、".join(str(_plain(v)) for v in value[:3]) + (f" 等{len(value)}" if len(value) > 3 else "")
    return value


def show(table, **formats):
    """A table without the row numbers, texts to the left and cut nowhere."""
    style = table.style.hide(axis="index").format(formats, na_rep="–", precision=2, thousands=",")
    # A fixed id: a random one would make every run look different.
    style.set_uuid("yuntu")
    texts = [c for c in table.columns if table[c].dtype == object or table[c].dtype == "string"]
    return style.set_properties(subset=texts, **{"text-align": "left"}).set_table_styles([{"selector": "th", "props": "text-align:left"}])
