package io.blotter.pages.datarequest;

import io.blotter.application.datarequest.NewDataRequest;
import io.blotter.application.datarequest.SubmitDataRequests;
import io.blotter.application.location.DescribePlaces;
import io.blotter.application.location.PlaceAddress;
import io.blotter.domain.account.Caller;
import io.blotter.domain.datarequest.RequestUrgency;
import io.blotter.domain.location.LocationId;
import io.blotter.domain.shared.Refusal;
import io.blotter.domain.taxonomy.RecordType;
import io.blotter.pages.shared.Form;
import io.blotter.pages.shared.FormView;
import io.blotter.pages.shared.Head;
import io.blotter.pages.shared.Layout;
import io.blotter.pages.shared.Site;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import io.blotter.web.shared.Routes;
import java.util.List;

/** Asking for records that the registry does not have. */
public final class NewRequestPages implements Routes {
  private static final String PATH = "/requests/new";
  private static final Parameter<String> PLACE = text("place", "pennsylvania/allegheny");
  private static final Parameter<String> TYPE = text("type", "Stops");

  private final Site site;
  private final SubmitDataRequests requests;
  private final DescribePlaces places;

  public NewRequestPages(Site site, SubmitDataRequests requests, DescribePlaces places) {
    this.site = site;
    this.requests = requests;
    this.places = places;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        site.page(PATH, "showNewRequest")
            .about("Ask for records", "The form for it, with a place and a type where named.")
            .with(PLACE, TYPE)
            .caching(Caching.PRIVATE)
            .handledBy(this::show),
        site.form(PATH, "submitRequestByForm")
            .about("Ask for records", "Makes a request, which begins as received.")
            .handledBy(call ->
                site.submit(
                    call,
                    form -> site.forMembers(call, PATH, member -> submit(form, member)),
                    view -> page(call, view))));
  }

  private Answer show(Call call) {
    var place = call.get(PLACE);
    var type = call.get(TYPE);
    var here = PATH + "?place=" + Layout.encoded(place) + "&type=" + Layout.encoded(type);
    return site.forMembers(
        call, here, _ -> page(call, site.blank(call).filled("place", place).filled("type", type)));
  }

  private Answer page(Call call, FormView view) {
    var title = site.texts(call).of("ask.title");
    var head = new Head(title, title, PATH).unlisted();
    return site.show(call, head, "datarequest/newRequest", view);
  }

  private Answer submit(Form form, Caller.SignedIn member) {
    var urgency = form.all("urgency", RequestUrgency.class);
    var request =
        new NewDataRequest(
            form.required("title"),
            form.required("notes"),
            urgency.isEmpty() ? RequestUrgency.INDEFINITE_UNKNOWN : urgency.getFirst(),
            form.orNull("years"),
            form.orNull("requirements"),
            form.all("type", RecordType.class),
            null);
    return Site.onward("/requests/" + requests.submit(request, places(form), member).value());
  }

  private List<LocationId> places(Form form) {
    var path = form.text("place");
    try {
      return path.isEmpty() ? List.of() : List.of(places.locate(PlaceAddress.of(path)));
    } catch (IllegalArgumentException | Refusal.NotFound unknown) {
      throw new Refusal.Invalid("place", "is no place of the registry");
    }
  }

  private static Parameter<String> text(String name, String example) {
    return Parameter.query(name, ParameterTypes.text(400), "What the form begins with.", example)
        .or("");
  }
}
