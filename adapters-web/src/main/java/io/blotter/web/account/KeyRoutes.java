package io.blotter.web.account;

import io.blotter.application.account.KeyView;
import io.blotter.application.account.ManageKeys;
import io.blotter.application.shared.JsonPage;
import io.blotter.domain.account.KeyId;
import io.blotter.domain.account.KeyName;
import io.blotter.domain.shared.Secret;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Endpoint.Shape;
import io.blotter.web.shared.Envelope;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import io.blotter.web.shared.Routes;
import java.util.List;

/** API keys over HTTP. */
public final class KeyRoutes implements Routes {
  private static final Parameter<KeyId> ID =
      Parameter.path("key_id", ParameterTypes.id(KeyId::new), "Which key.", "1");

  private final ManageKeys keys;

  public KeyRoutes(ManageKeys keys) {
    this.keys = keys;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.post("/api/v2/auth/api-key")
            .named("replaceApiKey", "auth")
            .about("Make the one key", "Shown only now; it replaces the former one.")
            .access(new Access.Token())
            .ignoringOtherParameters()
            .answers(Shape.BARE, KeyResponse.class)
            .handledBy(this::replace),
        Endpoint.get("/api/v4/api-keys")
            .named("listApiKeys", "auth")
            .about("Named keys", "The caller's good keys; never the keys themselves.")
            .access(new Access.Token())
            .caching(Caching.PRIVATE)
            .answers(Shape.BARE, Keys.class)
            .handledBy(call -> Answer.json(new Keys(keys.list(call.user().user())))),
        Endpoint.post("/api/v4/api-keys")
            .named("makeApiKey", "auth")
            .about("Make a named key", "Shown only now. Beside others, with an end if wanted.")
            .access(new Access.Token())
            .body(KeyRequest.class, KeyRequest.EXAMPLE)
            .answers(Shape.BARE, NewKeyResponse.class)
            .handledBy(this::make),
        Endpoint.delete("/api/v4/api-keys/{key_id}")
            .named("revokeApiKey", "auth")
            .about("Take a named key back", "It is refused from the next call on.")
            .access(new Access.Token())
            .with(ID)
            .handledBy(this::revoke));
  }

  private Answer replace(Call call) {
    return Answer.json(new KeyResponse(new Secret(keys.replace(call.user().user()).secret())));
  }

  private Answer make(Call call) {
    var wanted = call.body(KeyRequest.class);
    var made = keys.make(call.user().user(), new KeyName(wanted.name()), wanted.expiry());
    return Answer.json(new NewKeyResponse(made.id().value(), new Secret(made.key().secret())));
  }

  private Answer revoke(Call call) {
    keys.revoke(call.user().user(), call.get(ID));
    return Envelope.message("Key revoked.");
  }

  private record Keys(JsonPage<KeyView> keys) {}
}
