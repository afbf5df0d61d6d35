package io.blotter.persistence.search;

import io.blotter.application.search.FederalResult;
import io.blotter.application.search.SearchResult;
import io.blotter.application.search.port.KnownUrls;
import io.blotter.application.search.port.SearchIndex;
import io.blotter.application.shared.JsonPage;
import io.blotter.application.shared.Page;
import io.blotter.application.shared.TextStream;
import io.blotter.domain.location.LocationId;
import io.blotter.domain.taxonomy.RecordCategory;
import io.blotter.domain.taxonomy.RecordType;
import io.blotter.persistence.shared.Sessions;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.ibatis.session.ResultHandler;
import org.jspecify.annotations.Nullable;

final class MyBatisSearchIndex implements SearchIndex, KnownUrls {
  private final Sessions sessions;

  MyBatisSearchIndex(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Optional<Place> place(LocationId id) {
    return sessions.read(SearchMapper.class, index -> index.place(id));
  }

  @Override
  public TextStream search(
      @Nullable Place place, List<RecordType> types, List<RecordCategory> categories) {
    return new TextStream(out -> {
      var document = new SearchDocument(out);
      sessions.stream(
          SearchMapper.class,
          (SearchMapper index, ResultHandler<FoundDocument> each) ->
              index.search(place, types, categories, each),
          document::add);
      document.end();
    });
  }

  @Override
  public void results(
      @Nullable Place place,
      List<RecordType> types,
      List<RecordCategory> categories,
      Consumer<SearchResult> each) {
    sessions.stream(
        SearchMapper.class,
        (SearchMapper index, ResultHandler<SearchResult> rows) ->
            index.results(place, types, categories, rows),
        each);
  }

  @Override
  public JsonPage<FederalResult> federal(List<RecordCategory> categories, Page page) {
    return sessions
        .read(SearchMapper.class, index -> index.federal(categories, page))
        .pageOf(FederalResult.class);
  }

  @Override
  public List<String> sourcesAt(String url) {
    return sessions.read(SearchMapper.class, index -> index.sourcesAt(url));
  }
}
