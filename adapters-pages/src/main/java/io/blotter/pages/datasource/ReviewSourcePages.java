package io.blotter.pages.datasource;

import io.blotter.application.agency.BrowseAgencies;
import io.blotter.application.audit.ChangeCriteria;
import io.blotter.application.audit.ReadHistory;
import io.blotter.application.datasource.BrowseDataSources;
import io.blotter.application.datasource.DataSourceView;
import io.blotter.application.datasource.ReviewDataSources;
import io.blotter.application.search.SuggestNames;
import io.blotter.application.sync.SourceContent;
import io.blotter.application.sync.SyncEntities;
import io.blotter.application.taxonomy.BrowseTaxonomy;
import io.blotter.application.taxonomy.TaxonomyView;
import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.Role;
import io.blotter.domain.audit.AuditedTable;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.pages.shared.ChangeList;
import io.blotter.pages.shared.Form;
import io.blotter.pages.shared.FormView;
import io.blotter.pages.shared.Head;
import io.blotter.pages.shared.Site;
import io.blotter.pages.shared.Viewer;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Documents;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import io.blotter.web.shared.Routes;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A source under review: editing it, rejecting it, and what was changed before. */
public final class ReviewSourcePages implements Routes {
  private static final String PATH = "/review/sources/{source}";
  private static final int MAX_CHANGES = 50;
  private static final Parameter<DataSourceId> SOURCE =
      Parameter.path("source", ParameterTypes.id(DataSourceId::new), "Which source.", "1");

  private final Site site;
  private final UseCases useCases;
  private final SourceEditing editing;

  public ReviewSourcePages(
      Site site, UseCases useCases, BrowseAgencies agencies, SuggestNames names) {
    this.site = site;
    this.useCases = useCases;
    this.editing = new SourceEditing(useCases.editing(), new AgencyChoices(agencies, names));
  }

  /**
   * What a steward does with a source.
   *
   * @param taxonomy what the numbers of record types in the history stand for
   */
  public record UseCases(
      BrowseDataSources sources,
      ReviewDataSources review,
      SyncEntities<SourceContent, DataSourceId> editing,
      ReadHistory history,
      BrowseTaxonomy taxonomy) {}

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        site.page(PATH, "showSourceReview")
            .about("A source under review", "To edit or reject, with its history.")
            .with(SOURCE)
            .caching(Caching.PRIVATE)
            .handledBy(call -> forStewards(call, member -> page(call, member, null, null))),
        site.form(PATH, "editSourceByForm")
            .about("Edit a source", "As the source manager does.")
            .with(SOURCE)
            .handledBy(call ->
                submit(
                    call,
                    form -> edit(call, form),
                    (member, view) -> page(call, member, view, null))),
        site.form(PATH + "/rejection", "rejectSourceByForm")
            .about("Reject a source", "Takes it out of the registry; the history keeps why.")
            .with(SOURCE)
            .handledBy(call ->
                submit(
                    call,
                    form -> reject(call, form),
                    (member, view) -> page(call, member, null, view))));
  }

  private static String path(Call call) {
    return "/review/sources/" + call.get(SOURCE).value();
  }

  private Answer forStewards(Call call, Function<Caller.SignedIn, Answer> page) {
    return site.forThose(call, path(call), Viewer.EDITING, page);
  }

  private Answer submit(
      Call call,
      Function<Form, Answer> work,
      BiFunction<Caller.SignedIn, FormView, Answer> shownAgain) {
    return site.submit(
        call,
        form -> forStewards(call, _ -> work.apply(form)),
        view -> forStewards(call, member -> shownAgain.apply(member, view)));
  }

  private DataSourceView source(Call call) {
    return Documents.read(useCases.sources().dataSource(call.get(SOURCE), Role.STANDARD));
  }

  private Answer page(
      Call call, Caller.SignedIn member, @Nullable FormView edited, @Nullable FormView rejected) {
    var source = source(call);
    var view = edited == null ? SourceEditing.filled(site.blank(call), source) : edited;
    var content =
        new SourceReview(
            source,
            editing.page(view, source),
            rejected == null ? site.blank(call) : rejected,
            member.may(Permission.READ_ALL_USER_INFO) ? changes(call, source) : null);
    var title = site.texts(call).of("review.source", source.described().name());
    var head = new Head(title, title, path(call)).unlisted();
    return site.show(call, head, "datasource/reviewSource", content);
  }

  private ChangeList changes(Call call, DataSourceView source) {
    var told =
        useCases
            .history()
            .changes(
                ChangeCriteria.readBy(
                    call.caller(), AuditedTable.DATA_SOURCES, source.id(), null, MAX_CHANGES));
    var types =
        Documents.read(useCases.taxonomy().taxonomy()).recordTypes().stream()
            .collect(Collectors.toMap(TaxonomyView.TypeView::id, TaxonomyView.TypeView::name));
    return ChangeList.of(Documents.read(told), types, site.texts(call));
  }

  private Answer edit(Call call, Form form) {
    editing.save(source(call), form);
    return Site.onward(path(call));
  }

  private Answer reject(Call call, Form form) {
    useCases.review().reject(call.get(SOURCE), form.required("reason"));
    return Site.onward("/review");
  }
}
