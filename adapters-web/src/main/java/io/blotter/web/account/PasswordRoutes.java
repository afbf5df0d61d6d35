package io.blotter.web.account;

import io.blotter.application.account.ChangePassword;
import io.blotter.application.account.ResetPasswords;
import io.blotter.domain.account.Email;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.EndpointBuilder;
import io.blotter.web.shared.Envelope;
import io.blotter.web.shared.RateClass;
import io.blotter.web.shared.Routes;
import java.util.List;

/** New passwords over HTTP. */
public final class PasswordRoutes implements Routes {
  private final ChangePassword change;
  private final ResetPasswords reset;

  public PasswordRoutes(ChangePassword change, ResetPasswords reset) {
    this.change = change;
    this.reset = reset;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.post("/api/v2/auth/request-reset-password")
            .named("requestResetPassword", "auth")
            .about("Forgot the password", "Sends a letter if there is such a user.")
            .access(new Access.Open())
            .rate(RateClass.SENSITIVE)
            .body(EmailRequest.class, EmailRequest.EXAMPLE)
            .handledBy(this::forgotten),
        withResetToken("reset-token-validation", "validateResetToken")
            .about("Is the letter's token good?", "Says whether a password can be reset with it.")
            .ignoringOtherParameters()
            .handledBy(this::check),
        withResetToken("reset-password", "resetPassword")
            .rate(RateClass.SENSITIVE)
            .about("Choose a new password", "Uses the letter's token up and ends all sessions.")
            .body(PasswordRequest.class, PasswordRequest.EXAMPLE)
            .handledBy(this::reset),
        Endpoint.post("/api/v2/user/update-password")
            .named("updatePassword", "user")
            .about("Change the password", "Ends the caller's other sessions.")
            .access(new Access.Token())
            .rate(RateClass.SENSITIVE)
            .body(PasswordChangeRequest.class, PasswordChangeRequest.EXAMPLE)
            .handledBy(this::change));
  }

  private static EndpointBuilder withResetToken(String path, String name) {
    return Endpoint.post("/api/v2/auth/" + path)
        .named(name, "auth")
        .access(new Access.SpecialToken("reset-password"));
  }

  private Answer forgotten(Call call) {
    Email.parse(call.body(EmailRequest.class).email()).ifPresent(reset::forgotten);
    return Envelope.message(
        "If the email is valid, an email has been sent to the user with instructions"
            + " on how to reset their password.");
  }

  private Answer check(Call call) {
    reset.check(call.proof());
    return Envelope.message("Token is valid");
  }

  /** Only the body of somebody who has leave is read. */
  private Answer reset(Call call) {
    reset.check(call.proof());
    reset.reset(call.proof(), call.body(PasswordRequest.class).password().value(), call.address());
    return Envelope.message("Successfully updated password");
  }

  private Answer change(Call call) {
    var wanted = call.body(PasswordChangeRequest.class);
    change.change(call.user(), wanted.oldPassword().value(), wanted.newPassword().value());
    return Envelope.message("Successfully updated password.");
  }
}
