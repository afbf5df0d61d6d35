package io.blotter.pages.account;

import io.blotter.application.account.AccountView;
import io.blotter.application.account.AdministerUsers;
import io.blotter.application.account.Authority;
import io.blotter.application.account.GrantPermissions;
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
import io.blotter.web.shared.EndpointBuilder;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import io.blotter.web.shared.RateClass;
import io.blotter.web.shared.Routes;
import java.util.List;
import java.util.function.Consumer;

/** One user: what they may do, whether they may come in, a new password, and their end. */
public final class UserPages implements Routes {
  private static final String PATH = "/users/{user}";
  private static final Parameter<UserId> USER =
      Parameter.path("user", ParameterTypes.id(UserId::new), "Which user.", "1");

  private final Site site;
  private final AdministerUsers users;
  private final GrantPermissions permissions;

  public UserPages(Site site, AdministerUsers users, GrantPermissions permissions) {
    this.site = site;
    this.users = users;
    this.permissions = permissions;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        site.page(PATH, "showUser")
            .about("A user", "What they may do.")
            .with(USER)
            .caching(Caching.PRIVATE)
            .handledBy(call -> reading(call, site.blank(call))),
        change("/permissions", "grantByForm", "Give a permission")
            .handledBy(call ->
                submit(
                    call,
                    form -> permissions.grant(call.get(USER), permission(form), authority(call)))),
        change("/permissions/end", "withdrawByForm", "Take a permission away")
            .handledBy(call ->
                submit(
                    call,
                    form ->
                        permissions.withdraw(call.get(USER), permission(form), authority(call)))),
        change("/disabling", "disableUserByForm", "Shut a user out")
            .handledBy(call -> submit(call, _ -> users.disable(call.get(USER), authority(call)))),
        change("/enabling", "enableUserByForm", "Let a user in again")
            .handledBy(call -> submit(call, _ -> users.enable(call.get(USER), authority(call)))),
        change("/password", "setPasswordByForm", "Set a password")
            .rate(RateClass.SENSITIVE)
            .handledBy(call ->
                submit(
                    call,
                    form ->
                        users.setPassword(
                            call.get(USER), form.exactly("password"), authority(call)))),
        change("/removal", "removeUserByForm", "Remove an account")
            .handledBy(call ->
                submit(
                    call,
                    "/users",
                    form -> {
                      requireConfirmation(form);
                      users.remove(call.get(USER), authority(call));
                    })));
  }

  private EndpointBuilder change(String path, String name, String about) {
    return site.form(PATH + path, name)
        .about(about, "Within what the caller may do, as over the API.")
        .with(USER);
  }

  private static String path(Call call) {
    return "/users/" + call.get(USER).value();
  }

  private static Authority authority(Call call) {
    return Authority.of(call.caller());
  }

  private static void requireConfirmation(Form form) {
    if (form.text("removal").isEmpty()) {
      throw new Refusal.Invalid("removal", "must be ticked for the account to end");
    }
  }

  private static Permission permission(Form form) {
    return form.one("permission", Permission.class);
  }

  private Answer submit(Call call, Consumer<Form> work) {
    return submit(call, path(call), work);
  }

  private Answer submit(Call call, String next, Consumer<Form> work) {
    return site.submit(
        call,
        form ->
            site.forThose(
                call,
                path(call),
                Viewer.CHANGES_USERS,
                _ -> {
                  work.accept(form);
                  return Site.onward(next);
                }),
        view -> reading(call, view));
  }

  private Answer reading(Call call, FormView form) {
    return site.forThose(call, path(call), Viewer.READS_USERS, _ -> page(call, form));
  }

  private Answer page(Call call, FormView form) {
    var user = user(call.get(USER));
    var content = new UserPage(user, form, call.caller().may(Permission.CREATE_UPDATE_USER));
    var head = new Head(user.email(), user.email(), path(call)).unlisted();
    return site.show(call, head, "account/user", content);
  }

  private AccountView user(UserId id) {
    return Documents.read(users.accounts(new UserId(id.value() - 1), 1)).stream()
        .filter(account -> account.id() == id.value())
        .findFirst()
        .orElseThrow(() -> new Refusal.NotFound("User not found."));
  }
}
