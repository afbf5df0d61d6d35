package io.blotter.bootstrap;

import io.blotter.application.account.AccountPorts;
import io.blotter.application.account.AccountUseCases;
import io.blotter.application.account.ClockAndRandom;
import io.blotter.application.account.PasswordQueues;
import io.blotter.application.account.SignInWithGitHub;
import io.blotter.application.account.port.Passwords;
import io.blotter.external.github.OAuthGitHub;
import io.blotter.external.password.Argon2Passwords;
import io.blotter.external.password.ZxcvbnCommonPasswords;
import io.blotter.external.token.JoseAccessTokens;
import io.blotter.external.token.JoseEmailTokens;
import io.blotter.external.token.JoseOAuthState;
import io.blotter.external.token.JoseRefreshTokens;
import io.blotter.persistence.Persistence;
import io.blotter.web.account.AdminRoutes;
import io.blotter.web.account.GitHubRoutes;
import io.blotter.web.account.KeyRoutes;
import io.blotter.web.account.PasswordRoutes;
import io.blotter.web.account.PermissionRoutes;
import io.blotter.web.account.ProfileRoutes;
import io.blotter.web.account.SessionRoutes;
import io.blotter.web.shared.Routes;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** The composition of the account slice, for the server and for commands. */
public record AccountWiring(Settings settings, Persistence persistence, AccountUseCases useCases) {
  private static final int SALT_BYTES = 16;
  private static final Duration GITHUB_TIMEOUT = Duration.ofSeconds(10);

  public static AccountWiring of(Settings settings, Persistence persistence) {
    var secrets = settings.secrets();
    var clock = persistence.clock();
    var ports =
        new AccountPorts(
            persistence.account(),
            persistence.transactions(),
            new ClockAndRandom(clock, UUID::randomUUID, AccountWiring::randomBytes),
            new PasswordQueues(passwords(), passwords()),
            new ZxcvbnCommonPasswords(),
            JoseAccessTokens.signedWith(secrets.access(), clock),
            JoseRefreshTokens.signedWith(secrets.access(), clock, UUID::randomUUID),
            JoseEmailTokens.signedWith(secrets.validateEmail(), secrets.resetPassword(), clock),
            new MailWiring(settings, persistence).sendMail(),
            new StructuredSecurityLog(),
            new LaterWork(persistence.transactions()),
            settings.mail().site().toString());
    return new AccountWiring(settings, persistence, new AccountUseCases(ports));
  }

  /** {@code settleSearches} returns when what was searched before is written down. */
  List<Routes> routes(Runnable settleSearches) {
    return List.of(
        new KeyRoutes(useCases.manageKeys()),
        new AdminRoutes(useCases.administerUsers()),
        new PermissionRoutes(useCases.grantPermissions()),
        new ProfileRoutes(useCases.viewProfiles(settleSearches), useCases.describeUsers()),
        new GitHubRoutes(signInWithGitHub(), !settings.isLocal()),
        new SessionRoutes(useCases.signUp(), useCases.signIn()),
        new PasswordRoutes(useCases.changePassword(), useCases.resetPasswords()));
  }

  /** It ends on a page of ours, or of a site that may call the API. */
  SignInWithGitHub signInWithGitHub() {
    var own = settings.mail().api();
    var origins = new HashSet<>(settings.corsOrigins());
    origins.add(own.getScheme() + "://" + own.getAuthority());
    return useCases.signInWithGitHub(
        new OAuthGitHub(settings.github(), GITHUB_TIMEOUT),
        JoseOAuthState.signedWith(settings.secrets().access(), persistence.clock()),
        origins);
  }

  /** Whether an account at GitHub will do. */
  boolean knowsGitHub() {
    return settings.github() != null;
  }

  /** Both queues together keep the processors busy. */
  private static Passwords passwords() {
    var atOnce = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    return new Argon2Passwords(() -> randomBytes(SALT_BYTES), atOnce);
  }

  private static byte[] randomBytes(int count) {
    var random = new byte[count];
    new SecureRandom().nextBytes(random);
    return random;
  }
}
