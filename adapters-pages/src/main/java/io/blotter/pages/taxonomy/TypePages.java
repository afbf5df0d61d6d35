package io.blotter.pages.taxonomy;

import io.blotter.application.search.ExploreDataSources;
import io.blotter.application.search.SourceFilter;
import io.blotter.application.shared.DataSlice;
import io.blotter.application.taxonomy.BrowseTaxonomy;
import io.blotter.application.taxonomy.TaxonomyView;
import io.blotter.domain.shared.Refusal;
import io.blotter.domain.taxonomy.RecordType;
import io.blotter.pages.shared.Head;
import io.blotter.pages.shared.SearchAddress;
import io.blotter.pages.shared.Site;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Documents;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import io.blotter.web.shared.Routes;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The pages of the kinds of records. */
public final class TypePages implements Routes {
  private static final int SHOWN = 20;
  private static final Parameter<String> TYPE =
      Parameter.path(
          "type", ParameterTypes.name(100), "Its name, as addresses have it.", "arrest-records");

  private final Site site;
  private final BrowseTaxonomy taxonomy;
  private final ExploreDataSources sources;

  public TypePages(Site site, BrowseTaxonomy taxonomy, ExploreDataSources sources) {
    this.site = site;
    this.taxonomy = taxonomy;
    this.sources = sources;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        site.page("/types", "showTypes")
            .about("Types of records", "Every type, and how many sources there are.")
            .reads(DataSlice.CATALOGUE)
            .handledBy(this::list),
        site.page("/types/{type}", "showType")
            .about("A type of records", "What it is, how many there are, and where.")
            .with(TYPE)
            .reads(DataSlice.CATALOGUE)
            .handledBy(this::show));
  }

  private Answer list(Call call) {
    var texts = site.texts(call);
    return site.show(
        call,
        new Head(texts.of("types.title"), texts.of("types.about"), "/types"),
        "taxonomy/types",
        TypeList.of(Documents.read(taxonomy.taxonomy()), Documents.read(sources.types())));
  }

  private Answer show(Call call) {
    var type =
        Arrays.stream(RecordType.values())
            .filter(each -> TypeList.slug(each).equals(call.get(TYPE)))
            .findFirst()
            .orElseThrow(() -> new Refusal.NotFound("There is no such type of records."));
    var found =
        Documents.read(sources.explore(SourceFilter.of(type), SourceFilter.Part.latest(SHOWN)));
    var about =
        Documents.read(taxonomy.taxonomy()).recordTypes().stream()
            .filter(each -> each.name() == type)
            .map(TaxonomyView.TypeView::description)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse("");
    var texts = site.texts(call);
    var name = texts.label("type", type);
    return site.show(
        call,
        new Head(name, about.isEmpty() ? name : about, "/types/" + TypeList.slug(type))
            .with(
                new Head.Alternate(
                    "application/atom+xml",
                    "Atom",
                    SearchAddress.ALL.with("type", type.label()).at("/feed.atom"))),
        "taxonomy/type",
        new TypePage(type, about, found));
  }
}
