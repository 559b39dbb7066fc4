#!/usr/bin/env python3
"""Compares the site that Hugo makes with the templates of hugo-same with the guide that RoleGuide makes of the same articles.

    same.py GUIDE HUGO        prints the files and bytes of both by kind; ends with 1 and the differences where they are not the same work

Hugo may make less of anything, never more: what it makes more would be work that RoleGuide is spared. Pages and twins must say the same:
the same headings in order, the same tables, as many rows, entries and links (5 in 100 apart at most), the same things for machines,
and between 90 and 110 in 100 of RoleGuide's bytes. A sample of role pages, twins and ladders is compared, and every other page.
Downloads must hold the same data, in whatever order.
"""

import json
import os
import re
import sys
from collections import Counter
from html.parser import HTMLParser

SAMPLE = 50
# RoleGuide's proof of what it made; Hugo has nothing like it.
NOT_COMPARED = {"manifest.json"}


class Outline(HTMLParser):
    """Headings, counts of elements and JSON-LD types of a page."""

    def __init__(self):
        super().__init__()
        self.headings, self.counts, self.types = [], Counter(), Counter()
        self.heading, self.data = None, None

    def handle_starttag(self, tag, attributes):
        self.counts["a"] += tag == "a" and any(name == "href" for name, _ in attributes)
        if tag in ("table", "tr", "li", "svg", "script", "meta", "form", "input", "dt"):
            self.counts[tag] += 1
        if tag in ("h1", "h2", "h3"):
            self.heading = [tag, ""]
        if tag == "script" and ("type", "application/ld+json") in attributes:
            self.data = ""

    def handle_endtag(self, tag):
        if self.heading and tag == self.heading[0]:
            self.headings.append(tuple(self.heading))
            self.heading = None
        if tag == "script" and self.data is not None:
            self.count_types(json.loads(self.data))
            self.data = None

    def handle_data(self, data):
        if self.heading:
            self.heading[1] += data
        if self.data is not None:
            self.data += data

    def count_types(self, thing):
        for part in thing.values() if isinstance(thing, dict) else thing if isinstance(thing, list) else []:
            self.count_types(part)
        if isinstance(thing, dict) and "@type" in thing:
            self.types[thing["@type"]] += 1


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def of_page(text):
    outline = Outline()
    outline.feed(text)
    return outline.headings, outline.counts, outline.types


def of_twin(text):
    lines = text.splitlines()
    headings = [line for line in lines if re.match("#{1,3} ", line)]
    rules = sum(bool(re.match(r"\|(\s*:?-+:?\s*\|)+$", line)) for line in lines)
    return headings, Counter(tables=rules, rows=sum(line.startswith("|") for line in lines), entries=sum(line.startswith("- ") for line in lines), links=text.count("](")), Counter()


def differences(path, guide, hugo):
    ours, theirs = read(os.path.join(guide, path)), read(os.path.join(hugo, path))
    (headings, counts, types), (headings_of_hugo, counts_of_hugo, types_of_hugo) = map(of_page if path.endswith(".html") else of_twin, (ours, theirs))
    if headings != headings_of_hugo:
        other = [pair for pair in zip(headings, headings_of_hugo) if pair[0] != pair[1]]
        yield f"headings: {len(headings)} and {len(headings_of_hugo)}, the first that differ: {other[:1]}"
    if types != types_of_hugo:
        yield f"types: {dict(types - types_of_hugo)} only in the guide, {dict(types_of_hugo - types)} only in Hugo's"
    for name in counts | counts_of_hugo:
        exact = name in ("table", "tables", "tr", "rows", "dt", "form")
        apart = abs(counts[name] - counts_of_hugo[name])
        if apart > (0 if exact else max(1, 0.05 * counts[name])):
            yield f"{name}: {counts[name]} in the guide, {counts_of_hugo[name]} in Hugo's"
    size = len(theirs.encode()) / len(ours.encode())
    if not 0.9 <= size <= 1.1:
        yield f"bytes: Hugo's is {size:.2f} of the guide's"


def settled(value):
    """The same whatever the order of fields and lists."""
    if isinstance(value, dict):
        return {name: settled(part) for name, part in value.items()}
    if isinstance(value, list):
        return sorted((settled(part) for part in value), key=lambda part: json.dumps(part, sort_keys=True))
    return value


def data_of(text, path):
    return settled(json.loads(text)) if path.endswith(".json") else sorted(text.splitlines())


def files_of(folder):
    paths = (os.path.relpath(os.path.join(place, name), folder) for place, _, names in os.walk(folder) for name in names)
    return {path: os.path.getsize(os.path.join(folder, path)) for path in paths if path not in NOT_COMPARED}


def kind_of(path):
    place, name = os.path.split(path)
    ending = os.path.splitext(name)[1] or name
    return f"{place.split(os.sep)[0] or 'top'} {ending}"


def sampled(paths):
    rooms = {}
    for path in sorted(paths):
        rooms.setdefault(kind_of(path), []).append(path)
    return [path for room in rooms.values() for path in room[:: max(1, len(room) // SAMPLE)]]


def main(guide, hugo):
    ours, theirs = files_of(guide), files_of(hugo)
    faults = []
    print("| kind | files of RoleGuide | of Hugo | bytes of RoleGuide | of Hugo |\n|---|---|---|---|---|")
    for kind in sorted({kind_of(path) for path in ours.keys() | theirs.keys()}):
        a, b = ([size for path, size in all.items() if kind_of(path) == kind] for all in (ours, theirs))
        print(f"| {kind} | {len(a):,} | {len(b):,} | {sum(a):,} | {sum(b):,} |")
        if len(b) > len(a):
            faults.append(f"{kind}: Hugo makes {len(b)} files, RoleGuide {len(a)}")
        if sum(b) > 1.1 * sum(a) + 200:
            faults.append(f"{kind}: Hugo writes {sum(b):,} bytes, RoleGuide {sum(a):,}")
        if sum(b) < 0.9 * sum(a) - 200:
            faults.append(f"{kind}: Hugo writes only {sum(b):,} bytes, RoleGuide {sum(a):,}")
    print(f"| all | {len(ours):,} | {len(theirs):,} | {sum(ours.values()):,} | {sum(theirs.values()):,} |")
    said = [path for path in ours if path.endswith((".html", ".md"))]
    for path in sampled(said):
        faults += [f"{path}: {fault}" for fault in differences(path, guide, hugo)] if path in theirs else [f"{path}: Hugo does not make it"]
    for path in ("data/roles.json", "data/salaries.json", "data/salaries.csv", "feed.json", "llms.txt"):
        if path in theirs and data_of(read(os.path.join(guide, path)), path) != data_of(read(os.path.join(hugo, path)), path):
            faults.append(f"{path}: the data differ")
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2]))
