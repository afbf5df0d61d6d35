package io.blotter.web.account;

import io.blotter.application.account.AdministerUsers;
import io.blotter.application.account.Authority;
import io.blotter.application.account.UserView;
import io.blotter.application.shared.Page;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.UserId;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.CreatedResponse;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Endpoint.Shape;
import io.blotter.web.shared.EndpointBuilder;
import io.blotter.web.shared.Envelope;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import io.blotter.web.shared.Parameters;
import io.blotter.web.shared.Routes;
import java.util.List;
import java.util.Set;

/** Other people's accounts over HTTP. */
public final class AdminRoutes implements Routes {
  private static final Parameter<UserId> ID =
      Parameter.path("user_id", ParameterTypes.id(UserId::new), "Which user.", "1");

  private final AdministerUsers users;

  public AdminRoutes(AdministerUsers users) {
    this.users = users;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get("/api/v2/admin/users")
            .named("listUsers", "admin")
            .about("Users", "A hundred on a page, the newest first.")
            .access(new Access.Permitted(Permission.READ_ALL_USER_INFO))
            .with(Parameters.PAGE)
            .ignoringOtherParameters()
            .caching(Caching.PRIVATE)
            .answers(Shape.MANY, UserView.class)
            .handledBy(this::list),
        Endpoint.post("/api/v2/admin/users")
            .named("createUser", "admin")
            .about("Open an account", "Good at once; no letter is sent.")
            .access(new Access.Permitted(Permission.CREATE_UPDATE_USER))
            .body(NewUserRequest.class, NewUserRequest.EXAMPLE)
            .repeatable()
            .answers(Shape.BARE, CreatedResponse.class)
            .handledBy(this::open),
        onUser(Endpoint.put("/api/v2/admin/users/{user_id}"), "updateUser")
            .about("Set a password", "Ends all sessions of that user.")
            .body(PasswordRequest.class, PasswordRequest.EXAMPLE)
            .handledBy(this::setPassword),
        onUser(Endpoint.delete("/api/v2/admin/users/{user_id}"), "deleteUser")
            .about("Remove an account", "Refused while the user's data requests are there.")
            .handledBy(this::remove));
  }

  private static EndpointBuilder onUser(EndpointBuilder endpoint, String name) {
    return endpoint
        .named(name, "admin")
        .access(new Access.Permitted(Permission.CREATE_UPDATE_USER))
        .with(ID);
  }

  private Answer list(Call call) {
    return Envelope.of(
        "Returning users", users.list(new Page(call.get(Parameters.PAGE), Page.SIZE)));
  }

  private Answer open(Call call) {
    var wanted = call.body(NewUserRequest.class);
    var user =
        users.open(
            new Email(wanted.email()),
            wanted.password().value(),
            Set.copyOf(wanted.permissions()),
            Authority.of(call.user()));
    return Envelope.created(user, "User created.");
  }

  private Answer setPassword(Call call) {
    users.setPassword(
        call.get(ID),
        call.body(PasswordRequest.class).password().value(),
        Authority.of(call.user()));
    return Envelope.message("User updated.");
  }

  private Answer remove(Call call) {
    users.remove(call.get(ID), Authority.of(call.user()));
    return Envelope.message("User deleted.");
  }
}
