import itertools
import json
import os
import urllib.request

ADDRESS = "https://blotter.example/api/v2/agencies?requested_columns=id,name&page="

for page in itertools.count(1):
    request = urllib.request.Request(
        ADDRESS + str(page), headers={"Authorization": "Basic " + os.environ["BLOTTER_KEY"]}
    )
    with urllib.request.urlopen(request) as answer:
        agencies = json.load(answer)["data"]
    if not agencies:
        break
    for agency in agencies:
        print(agency["id"], agency["name"])
