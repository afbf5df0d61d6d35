# a file for each page, by id, until a page has none
page=1
while curl -s -o "agencies-$page.json" "https://blotter.example/api/v2/agencies?page=$page" \
  -H "Authorization: Basic $BLOTTER_KEY" && ! grep -Eq '"count": ?0' "agencies-$page.json"
do
  page=$((page + 1))
done
rm "agencies-$page.json"
ls agencies-*.json
