# 200 and a copy at first; 304 and nothing as long as nothing has changed
for round in 1 2
do
  curl -s -o copy.json --etag-save tag --etag-compare tag -w '%{http_code}\n' \
    "https://blotter.example/api/v4/search" -H "Authorization: Basic $BLOTTER_KEY"
done
