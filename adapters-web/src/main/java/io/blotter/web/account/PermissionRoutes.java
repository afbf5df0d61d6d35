package io.blotter.web.account;

import io.blotter.application.account.Authority;
import io.blotter.application.account.GrantPermissions;
import io.blotter.application.account.PermissionView;
import io.blotter.application.shared.JsonPage;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.UserId;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Endpoint.Shape;
import io.blotter.web.shared.EndpointBuilder;
import io.blotter.web.shared.Envelope;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import io.blotter.web.shared.Routes;
import java.util.List;

/** Permissions over HTTP. */
public final class PermissionRoutes implements Routes {
  private static final String OF_USER = "/api/v3/permission/user/{user_id}";
  private static final Parameter<UserId> USER =
      Parameter.path("user_id", ParameterTypes.id(UserId::new), "Which user.", "1");

  private final GrantPermissions permissions;

  public PermissionRoutes(GrantPermissions permissions) {
    this.permissions = permissions;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get("/api/v3/permission")
            .named("listPermissions", "permission")
            .about("Permissions", "Every permission there is, and what it allows.")
            .access(new Access.Open())
            .ignoringOtherParameters()
            .answers(Shape.BARE, Mappings.class)
            .handledBy(call -> Answer.json(new Mappings(permissions.all()))),
        Endpoint.get(OF_USER)
            .named("listPermissionsOfUser", "permission")
            .about("A user's permissions", "None for a user who is unknown.")
            .access(new Access.Permitted(Permission.READ_ALL_USER_INFO))
            .with(USER)
            .ignoringOtherParameters()
            .caching(Caching.PRIVATE)
            .answers(Shape.BARE, Mappings.class)
            .handledBy(call -> Answer.json(new Mappings(permissions.of(call.get(USER))))),
        change("add", "addPermission")
            .about("Give a permission", "It counts from the user's next token on.")
            .handledBy(this::grant),
        change("remove", "removePermission")
            .about("Take a permission away", "It is refused from the next call on.")
            .handledBy(this::withdraw));
  }

  private static EndpointBuilder change(String verb, String name) {
    return Endpoint.post(OF_USER + "/" + verb)
        .named(name, "permission")
        .access(new Access.Permitted(Permission.CREATE_UPDATE_USER))
        .with(USER)
        .ignoringOtherParameters()
        .body(PermissionRequest.class, PermissionRequest.EXAMPLE);
  }

  private Answer grant(Call call) {
    permissions.grant(
        call.get(USER), call.body(PermissionRequest.class).permission(), Authority.of(call.user()));
    return Envelope.message("Permission successfully added.");
  }

  private Answer withdraw(Call call) {
    permissions.withdraw(
        call.get(USER), call.body(PermissionRequest.class).permission(), Authority.of(call.user()));
    return Envelope.message("Permission successfully removed.");
  }

  private record Mappings(JsonPage<PermissionView> mappings) {}
}
