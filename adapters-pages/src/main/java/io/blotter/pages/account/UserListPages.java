package io.blotter.pages.account;

import io.blotter.application.account.AdministerUsers;
import io.blotter.application.account.Authority;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.Refusal;
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
import io.blotter.web.shared.RateClass;
import io.blotter.web.shared.Routes;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All users: a list, one by the address, and another one. */
public final class UserListPages implements Routes {
  private static final String PATH = "/users";
  private static final int SIZE = 100;
  private static final UserId FIRST = new UserId(0);
  private static final Parameter<String> EMAIL =
      Parameter.query("email", ParameterTypes.text(320), "Whose address this is.", "a@example.org")
          .or("");
  private static final Parameter<UserId> AFTER =
      Parameter.query("after", ParameterTypes.id(UserId::new), "The last of the part before.", "1")
          .or(FIRST);

  private final Site site;
  private final AdministerUsers users;

  public UserListPages(Site site, AdministerUsers users) {
    this.site = site;
    this.users = users;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        site.page(PATH, "showUsers")
            .about("Users", "A list, and one by the address.")
            .with(EMAIL, AFTER)
            .caching(Caching.PRIVATE)
            .handledBy(call -> site.forThose(call, PATH, Viewer.READS_USERS, _ -> show(call))),
        site.form(PATH, "createUserByForm")
            .about("Open an account", "Good at once; no letter is sent.")
            .rate(RateClass.SENSITIVE)
            .with(AFTER)
            .handledBy(call ->
                site.submit(
                    call,
                    form -> site.forThose(call, PATH, Viewer.CHANGES_USERS, _ -> open(call, form)),
                    view ->
                        site.forThose(
                            call, PATH, Viewer.READS_USERS, _ -> page(call, view, false)))));
  }

  private Answer show(Call call) {
    var email = call.get(EMAIL);
    if (email.isBlank()) {
      return page(call, site.blank(call), false);
    }
    return find(email.strip())
        .map(user -> Site.onward("/users/" + user.value()))
        .orElseGet(() -> page(call, site.blank(call), true));
  }

  private Optional<UserId> find(String email) {
    try {
      return Email.parse(email).map(users::withEmail);
    } catch (Refusal.NotFound nobody) {
      return Optional.empty();
    }
  }

  private Answer page(Call call, FormView form, boolean unknown) {
    var accounts = Documents.read(users.accounts(call.get(AFTER), SIZE));
    var content =
        new UserList(
            accounts,
            unknown,
            accounts.size() == SIZE,
            call.caller().may(Permission.CREATE_UPDATE_USER) ? form : null);
    var title = site.texts(call).of("users.title");
    return site.show(call, new Head(title, title, PATH).unlisted(), "account/users", content);
  }

  private Answer open(Call call, Form form) {
    var email = new Email(form.required("email"));
    var user = users.open(email, form.exactly("password"), Set.of(), Authority.of(call.caller()));
    return Site.onward("/users/" + user.value());
  }
}
