#!/usr/bin/env python3
"""Validates every vector file against vectors.schema.json, and what a schema cannot say."""

import json
import pathlib
import sys

import jsonschema

folder = pathlib.Path(__file__).parent
validator = jsonschema.Draft202012Validator(json.loads((folder / "vectors.schema.json").read_text()))
files = [path for path in sorted(folder.glob("*.json")) if path.name not in ("vectors.schema.json", "examples.json")]
failures = []
seen = set()
for path in files:
    file = json.loads(path.read_text())
    failures += [f"{path.name}: {error.json_path}: {error.message[:200]}" for error in validator.iter_errors(file)]
    if failures:
        continue
    chapter = folder.parent / "spec" / file["spec"].split("#")[0]
    if not chapter.exists():
        failures.append(f"{path.name}: there is no {chapter.name}")
    if file["count"] != len(file["cases"]):
        failures.append(f"{path.name}: {file['count']} is not {len(file['cases'])}, the number of its cases")
    for case in file["cases"]:
        if case["id"] in seen:
            failures.append(f"{case['id']} stands twice")
        seen.add(case["id"])
        if not case["id"].startswith(file["area"] + "/"):
            failures.append(f"{case['id']} is not of {file['area']}")
        failures += [f"{case['id']}: flag {flag} is not explained" for flag in case["flags"] if flag not in file["flags"]]
# The JSON form of every sound document is what its schema says.
schemas = {
    kind: jsonschema.Draft202012Validator(json.loads((folder.parent / "spec/schemas" / name).read_text()))
    for kind, name in (
        ("root", "root.schema.json"),
        ("trustList", "trust-list.schema.json"),
        ("statusList", "status-list.schema.json"),
        ("policy", "policy.schema.json"),
    )
}
authored = {
    kind: jsonschema.Draft202012Validator(json.loads((folder.parent / "spec/schemas" / name).read_text()))
    for kind, name in (("trustList", "trust-list.authored.schema.json"), ("policy", "policy.authored.schema.json"))
}
# What the authored forms are shown with; and the JSON form is an authored form.
chapter = (folder.parent / "spec/command-line.md").read_text()
examples = [("command-line.md", json.loads(block.split("```")[0])) for block in chapter.split("```json\n")[1:]]
documents = 0
for name in ("document-encode.json", "trust-list-encode.json", "status-list-encode.json", "policy-encode.json"):
    for case in json.loads((folder / name).read_text())["cases"]:
        if "result" in case["expect"]:
            document = case["request"]["document"]
            documents += 1
            if document["kind"] in authored:
                examples.append((case["id"], document))
            failures += [
                f"{case['id']}: {error.json_path}: {error.message[:200]}"
                for error in schemas[document["kind"]].iter_errors(document)
            ]
failures += [
    f"{name}: {error.json_path}: {error.message[:200]}"
    for name, example in examples
    for error in authored[example["kind"]].iter_errors(example)
]
for failure in failures:
    print(failure, file=sys.stderr)
if failures or not files:
    sys.exit(1)
print(f"{len(seen)} cases in {len(files)} files and {documents} documents, as the schemas say")
