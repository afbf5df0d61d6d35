package io.blotter.pages.datasource;

import io.blotter.application.agency.BrowseAgencies;
import io.blotter.application.datasource.AddDataSources;
import io.blotter.application.datasource.NewDataSource;
import io.blotter.application.search.CheckUrls;
import io.blotter.application.search.SuggestNames;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.shared.Refusal;
import io.blotter.pages.shared.Form;
import io.blotter.pages.shared.FormView;
import io.blotter.pages.shared.Head;
import io.blotter.pages.shared.Site;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import io.blotter.web.shared.Routes;
import java.util.List;
import java.util.Map;

/** Offering a source that the registry does not have. */
public final class NewSourcePages implements Routes {
  private static final String PATH = "/sources/new";

  /** The field of an address that its sender knows to be here for other records. */
  private static final String KNOWN = "known";

  private static final Parameter<AgencyId> AGENCY =
      Parameter.query(
          "agency", ParameterTypes.id(AgencyId::new), "The agency whose records it holds.", "1");

  private final Site site;
  private final AddDataSources additions;
  private final CheckUrls urls;
  private final AgencyChoices choices;

  public NewSourcePages(
      Site site,
      AddDataSources additions,
      CheckUrls urls,
      BrowseAgencies agencies,
      SuggestNames names) {
    this.site = site;
    this.additions = additions;
    this.urls = urls;
    this.choices = new AgencyChoices(agencies, names);
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        site.page(PATH, "showNewSource")
            .about("Offer a source", "The form for it, with an agency where named.")
            .with(AGENCY)
            .caching(Caching.PRIVATE)
            .handledBy(this::show),
        site.form(PATH, "addSourceByForm")
            .about("Offer a source", "Everybody sees it at once; followers hear of it.")
            .handledBy(call ->
                site.submit(
                    call,
                    form -> site.forMembers(call, PATH, _ -> add(form)),
                    view -> page(call, warned(view)))));
  }

  private Answer show(Call call) {
    var agency = call.find(AGENCY).map(id -> Long.toString(id.value())).orElse("");
    var here = agency.isEmpty() ? PATH : PATH + "?agency=" + agency;
    return site.forMembers(
        call, here, _ -> page(call, site.blank(call).filled(AgencyChoices.CHOSEN, agency)));
  }

  private Answer page(Call call, FormView view) {
    var title = site.texts(call).of("offer.title");
    var head = new Head(title, title, PATH).unlisted();
    var content = new SourceFormPage(view, choices.of(view.typed(), Map.of()));
    return site.show(call, head, "datasource/newSource", content);
  }

  private Answer add(Form form) {
    var source = SourceForm.of(form, choices.required(form));
    requireNew(source.address(), form.text(KNOWN));
    try {
      var wanted = new NewDataSource(source.described(), source.type());
      return Site.onward("/sources/" + additions.add(wanted, source.agencies()).value());
    } catch (Refusal.Conflict duplicate) {
      throw new Refusal.Invalid("source_url", "is in the registry already for these records");
    }
  }

  /** Other records may be at an address that is known; whoever says so sends it again. */
  private void requireNew(String address, String known) {
    if (!address.equals(known) && !urls.duplicates(address).isEmpty()) {
      throw new Refusal.Invalid(
          "source_url",
          "is in the registry already; if it has other records, too, send this once more");
    }
  }

  /** The same form, whose sender has been told of its address. */
  private static FormView warned(FormView view) {
    return view.error("source_url").isEmpty()
        ? view
        : view.without(KNOWN).filled(KNOWN, view.value("source_url"));
  }
}
