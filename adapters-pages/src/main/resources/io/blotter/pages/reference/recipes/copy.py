import os
import urllib.error
import urllib.request

ADDRESS = "https://blotter.example/api/v4/search"


def changed(tag):
    """The copy and its tag, or nothing where the one with this tag is still good."""
    headers = {"Authorization": "Basic " + os.environ["BLOTTER_KEY"], "If-None-Match": tag}
    try:
        with urllib.request.urlopen(urllib.request.Request(ADDRESS, headers=headers)) as answer:
            return answer.read(), answer.headers["ETag"]
    except urllib.error.HTTPError as refused:
        if refused.code == 304:
            return None
        raise


copy, tag = changed("")
print("changed")
print("changed" if changed(tag) else "as it was")
