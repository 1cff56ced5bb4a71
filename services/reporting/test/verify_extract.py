"""A second verifier of an auditor's extract, with nothing but Python's own library.

    python3 verify_extract.py EXTRACT.zip [PUBLIC-KEY.pem]

Written from docs/extract-format.md alone. Proves the signature (with the `openssl` command), the
files, the chains and the trial balance; ends with an AssertionError that says what is wrong.
"""
import csv, hashlib, io, json, pathlib, subprocess, sys, tempfile, zipfile

csv.field_size_limit(1 << 22)
sha = lambda data: hashlib.sha256(data).hexdigest()
archive = zipfile.ZipFile(sys.argv[1])
rows = lambda name: csv.DictReader(io.TextIOWrapper(archive.open(name), "utf-8", newline=""))
manifest = json.loads(archive.read("manifest.json"))
with tempfile.TemporaryDirectory() as folder:
    for name in ("manifest.json", "manifest.sig", "public-key.pem"):
        pathlib.Path(folder, name).write_bytes(archive.read(name))
    key = sys.argv[2] if len(sys.argv) > 2 else f"{folder}/public-key.pem"
    command = f"openssl pkeyutl -verify -pubin -rawin -inkey {key} -in {folder}/manifest.json -sigfile {folder}/manifest.sig"
    assert subprocess.run(command.split(), capture_output=True).returncode == 0, "manifest.sig: not signed by that key"
for file in manifest["files"]:
    assert sha(archive.read(file["name"])) == file["sha256"], f"{file['name']}: its SHA-256 is another"
for position in manifest["positions"]:
    seq, previous, place = position["since"]["seq"], position["since"]["hash"], f"events/{position['service']}.csv"
    for e in rows(place):
        seq += 1
        fields = ("bursar-event-1", e["service"], e["trust"], e["seq"], e["id"], f"{e['type']}@{e['version']}", e["at"], e["actor"], e["cause"], e["body_sha256"], previous)
        assert e["seq"] == str(seq), f"{place}: event {e['seq']} where {seq} should be"
        assert e["body"] == "" or sha(e["body"].encode()) == e["body_sha256"], f"{place}: the body of event {seq} was changed"
        assert sha("\n".join(fields).encode()) == e["hash"], f"{place}: event {seq} was changed"
        previous = e["hash"]
    assert {"seq": seq, "hash": previous} == position["to"], f"{place}: the head is not the manifest's"
sums = {(s["school"], s["fund"]): s["broughtForward"] for s in manifest["controls"]["schoolsAndFunds"]}
for r in rows("tables/journal-lines.csv"):
    sums[r["school_id"], r["fund"]] += int(r["debit_pence"]) - int(r["credit_pence"])
for r in rows("tables/trial-balance.csv"):
    sums[r["school_id"], r["fund"]] -= int(r["net_pence"])
assert not any(sums.values()), f"tables/trial-balance.csv: the lines of the journals come to something else: {sums}"
assert sum(int(r["net_pence"]) for r in rows("tables/trial-balance.csv")) == 0, "tables/trial-balance.csv: it is not nil"
print("Proven.")
