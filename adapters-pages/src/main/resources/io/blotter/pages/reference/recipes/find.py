import csv
import io
import json
import urllib.request

SERVER = "https://blotter.example"

with urllib.request.urlopen(SERVER + "/api/v2/typeahead/locations?query=Pittsburgh") as answer:
    place = json.load(answer)["suggestions"][0]
print(place["display_name"])

names = [place["state_name"], place["county_name"], place["locality_name"]]
address = "/".join(name.lower().replace(" ", "-") for name in names if name)
with urllib.request.urlopen(SERVER + "/search.csv?place=" + address) as answer:
    for source in csv.DictReader(io.StringIO(answer.read().decode())):
        print(source["name"])
