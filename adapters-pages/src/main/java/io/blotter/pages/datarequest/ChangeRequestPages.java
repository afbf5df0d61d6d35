package io.blotter.pages.datarequest;

import io.blotter.application.audit.ReadHistory;
import io.blotter.application.datarequest.BrowseDataRequests;
import io.blotter.application.datarequest.ChangeDataRequests;
import io.blotter.application.datarequest.DataRequestView;
import io.blotter.application.datarequest.RequestChange;
import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Permission;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datarequest.RequestStatus;
import io.blotter.domain.datarequest.RequestUrgency;
import io.blotter.pages.shared.Form;
import io.blotter.pages.shared.Numbered;
import io.blotter.pages.shared.Site;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.Routes;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Changing and withdrawing a request, by who made it and by stewards. */
public final class ChangeRequestPages implements Routes {
  private static final Parameter<Numbered> REQUEST =
      Parameter.path("request", Numbered.TYPE, "Its id and its title.", "1");

  private final Site site;
  private final RequestSheet sheet;
  private final ChangeDataRequests changes;

  public ChangeRequestPages(
      Site site, BrowseDataRequests requests, ReadHistory history, ChangeDataRequests changes) {
    this.site = site;
    this.sheet = new RequestSheet(site, requests, history);
    this.changes = changes;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        site.form("/requests/{request}", "changeRequestByForm")
            .about("Change a request", "Its creator writes five fields, stewards more.")
            .with(REQUEST)
            .handledBy(call -> submit(call, (form, member) -> change(call, form, member))),
        site.form("/requests/{request}/withdrawal", "withdrawRequestByForm")
            .about("Withdraw a request", "By its creator, or a steward.")
            .with(REQUEST)
            .handledBy(call -> submit(call, (_, member) -> withdraw(call, member))));
  }

  private Answer submit(Call call, BiFunction<Form, Caller.SignedIn, Answer> work) {
    return site.submit(
        call,
        form -> site.forMembers(call, read(call).address(), member -> work.apply(form, member)),
        view -> sheet.show(call, read(call), view));
  }

  private ReadRequest read(Call call) {
    return sheet.read(call.get(REQUEST).id(), call.caller());
  }

  private Answer change(Call call, Form form, Caller.SignedIn member) {
    var read = read(call);
    var change = change(form, read, member.may(Permission.WRITE_DATA));
    if (!change.columns().isEmpty()) {
      changes.change(new DataRequestId(read.request().id()), change, member);
    }
    return Site.onward(read(call).address());
  }

  private Answer withdraw(Call call, Caller.SignedIn member) {
    changes.withdraw(new DataRequestId(call.get(REQUEST).id()), member);
    return Site.onward(read(call).address());
  }

  /** Only what is other than it was: a steward who changes the state writes nothing else. */
  private static RequestChange change(Form form, ReadRequest read, boolean steward) {
    DataRequestView now = read.request();
    return new RequestChange(
        changed(now.title(), form.required("title")),
        changed(now.submissionNotes(), form.text("notes")),
        changed(now.requestUrgency(), form.one("urgency", RequestUrgency.class)),
        steward ? changed(now.requestStatus(), form.one("status", RequestStatus.class)) : null,
        changed(now.coverageRange(), form.text("years")),
        changed(now.dataRequirements(), form.text("requirements")),
        steward ? changed(read.own().archiveReason(), form.text("archive_reason")) : null,
        steward ? changed(read.own().internalNotes(), form.text("internal_notes")) : null,
        null,
        steward ? changed(now.pdapResponse(), form.text("response")) : null,
        null,
        null);
  }

  /** Browsers send each end of a line as two characters. */
  private static @Nullable String changed(@Nullable String before, String typed) {
    var after = typed.replace("\r\n", "\n");
    return after.equals(Objects.requireNonNullElse(before, "").strip()) ? null : after;
  }

  private static <E extends Enum<E>> @Nullable E changed(E before, E after) {
    return before == after ? null : after;
  }
}
