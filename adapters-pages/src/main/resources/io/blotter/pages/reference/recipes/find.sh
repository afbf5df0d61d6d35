# which place is it?
curl -s "https://blotter.example/api/v2/typeahead/locations?query=Pittsburgh"
echo
# what is known of it, as a table
curl -s "https://blotter.example/search.csv?place=pennsylvania/allegheny/pittsburgh"
