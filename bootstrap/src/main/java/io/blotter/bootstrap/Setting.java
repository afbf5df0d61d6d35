package io.blotter.bootstrap;

import io.blotter.toolchain.environment.Environment;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every setting, by the one name it has in the environment, in files, in errors and in documents.
 */
public enum Setting {
  BLOTTER_ENV("local", false, "local", "Which environment this is: " + Environment.labels() + "."),
  BLOTTER_HOST("127.0.0.1", false, "0.0.0.0", "The address to listen on."),
  BLOTTER_PORT("8000", false, "8000", "The port to listen on."),
  BLOTTER_DATA(".blotter", false, "/var/lib/blotter", "The folder for local data and secrets."),
  BLOTTER_LOG_LEVELS(
      "root=warn,io.blotter=info",
      false,
      "io.blotter=debug,org.flywaydb=info",
      "How much each logger says; those not named keep their levels."),
  DATABASE_URL(
      null,
      true,
      "postgresql://blotter:secret@db.example.org:5432/blotter",
      "The PostgreSQL to use; local is one of Blotter's own in the data folder."),
  DATABASE_HOST(
      null, false, "db.example.org", "Instead of DATABASE_URL, with the four that follow."),
  DATABASE_PORT("5432", false, "5432", "The port of DATABASE_HOST."),
  DATABASE_NAME(null, false, "blotter", "The name of the database at DATABASE_HOST."),
  DATABASE_USER(null, false, "blotter", "Who connects to DATABASE_HOST."),
  DATABASE_PASSWORD(null, true, "a password", "The password of DATABASE_USER."),
  DATABASE_DIRECT_URL(
      null,
      true,
      "postgresql://blotter:secret@db.example.org:5432/blotter",
      "The same PostgreSQL past a pooler that DATABASE_URL names, for changing the schema."),
  DATABASE_READ_URL(
      null,
      true,
      "postgresql://blotter:secret@replica.example.org:5432/blotter",
      "A replica that answers reads, where there is one."),
  DATABASE_POOL_SIZE(
      "12", false, "12", "How many connections one server holds at most, its jobs' included."),
  DATABASE_STATEMENT_SECONDS("8", false, "8", "How long one statement may run."),
  BLOTTER_CORS_ORIGINS(
      "http://localhost:8888",
      false,
      "https://registry.example.org,https://www.registry.example.org",
      "The web pages that may call the API, comma-separated."),
  BLOTTER_RATE_LIMITS(
      "normal=6000/60,page=240/60,typing=10/1,sensitive=5/60",
      false,
      "normal=6000/60,page=240/60,typing=10/1,sensitive=5/60",
      "How many calls a caller has in how many seconds, by class of use; off for no limits."),
  BLOTTER_RATE_STORE(
      "memory", false, "postgresql", "Where calls are counted; postgresql for several servers."),
  BLOTTER_PROXIES(
      null,
      false,
      "10.0.0.0/8,2001:db8::7",
      "The proxies whose X-Forwarded-For is believed, comma-separated."),
  BLOTTER_MAX_CONNECTIONS(
      "2000", false, "2000", "How many connections are open at once; one caller has a quarter."),
  BLOTTER_METRICS_TOKEN(
      null,
      true,
      "a-random-text-of-16-characters-or-more",
      "Without it in Authorization nobody reads /metrics and /readyz?verbose, if it is set."),
  BLOTTER_REFRESH_MINUTES(
      "15", false, "15", "How often counts and suggestions are brought up to date."),
  BLOTTER_ALERT_PERCENT(
      "5", false, "5", "How much of a table may come or go in an hour before you are told."),
  WEBHOOK_URL(
      null,
      true,
      "https://chat.example.org/hooks/secret",
      "Where you are told, besides the log: an incoming webhook as Discord has them."),
  BLOTTER_NOTIFY_AT(
      null,
      false,
      "08:00",
      "When of the day, in UTC, followers are written to; without it only when asked."),
  BLOTTER_SMTP_URL(
      null,
      true,
      "smtp://blotter:secret@mail.example.org:587",
      "The mail server; without it letters are put into the data folder's outbox."),
  BLOTTER_MAIL_FROM(
      "Blotter <blotter@localhost>",
      false,
      "Blotter <mail@example.org>",
      "Whom letters come from."),
  BLOTTER_OPERATIONS_MAIL(
      null, false, "operations@example.org", "Who is told by mail what data somebody asks for."),
  BLOTTER_CONTACT_MAIL(
      null,
      false,
      "contact@example.org",
      "Who reads what the contact form sends; without it BLOTTER_MAIL_FROM's address."),
  BLOTTER_SITE_URL(
      null,
      false,
      "https://registry.example.org",
      "A web client to which the links in letters and metrics lead; without it our own pages."),
  BLOTTER_API_URL(
      null,
      false,
      "https://api.registry.example.org",
      "Where this server is reached: its pages, and links that end follows; local has its port."),
  TWILIO_AUTH_TOKEN(
      null,
      true,
      "the account's auth token",
      "Signs what Twilio tells of calls; without it nothing is taken from there."),
  VAPI_WEBHOOK_SECRET(
      null,
      true,
      "what ./blotter secrets new prints",
      "Signs what Vapi tells of calls; without it nothing is taken from there."),
  BLOTTER_MIGRATE(
      "always",
      false,
      "additive",
      "Which pending revisions a start applies: never, additive (production's), always."),
  BLOTTER_BACKUP_FILE(
      null,
      false,
      "/var/backups/blotter.dump",
      "The backup that must be young and tried before production's schema changes for good."),
  BLOTTER_BACKUP_HOURS("24", false, "24", "How old that backup may be."),
  DUMP_DATABASE_URL(
      null,
      true,
      "postgresql://reader:secret@db.example.org:5432/blotter",
      "What db dump and db refresh read, where that is not DATABASE_URL; production's for a"
          + " refresh."),
  RESTORE_DATABASE_URL(
      null,
      true,
      "postgresql://blotter:secret@stage.example.org:5432/blotter",
      "What db restore and db refresh replace, where that is not DATABASE_URL."),
  BLOTTER_PROMOTION_FILE(
      null,
      false,
      "/srv/blotter/promotions",
      "Where stage notes what revisions it has had, and production looks for it."),
  BLOTTER_DB_HOOK(
      null, false, "sqlfluff fix", "A command that is run over freshly written revisions."),
  BLOTTER_GITHUB_ORGANIZATION(
      null,
      false,
      "example-organization",
      "The organisation at GitHub that has the repository and the project."),
  BLOTTER_GITHUB_PROJECT(
      null, false, "26", "The number of the project at GitHub on which requests are worked on."),
  BLOTTER_GITHUB_REPOSITORY(
      null, false, "data-requests", "The repository at GitHub for issues of requests."),
  GH_API_ACCESS_TOKEN(
      null, true, "github_pat_0123456789", "May read and write the repository and the project."),
  GH_CLIENT_ID(
      null, false, "Iv1.0123456789abcdef", "The OAuth app at GitHub by which users may sign in."),
  GH_CLIENT_SECRET(null, true, "the app's secret", "Proves to GitHub that the OAuth app is ours."),
  GITHUB_URL(
      "https://github.com", false, "https://github.example.org", "Where users of GitHub sign in."),
  GITHUB_API_URL(
      "https://api.github.com",
      false,
      "https://github.example.org/api/v3",
      "Where programs ask GitHub."),
  JWT_SECRET_KEY(null, true, "what ./blotter secrets new prints", "Signs access tokens."),
  RESET_PASSWORD_SECRET_KEY(
      null, true, "what ./blotter secrets new prints", "Signs leaves to reset a password."),
  VALIDATE_EMAIL_SECRET_KEY(
      null,
      true,
      "what ./blotter secrets new prints",
      "Signs proofs of an address, and links that end follows."),
  JWT_OTHER_SECRET_KEY(
      null,
      true,
      "what ./blotter secrets new prints",
      "Accepted, too, while JWT_SECRET_KEY is replaced: the next one, or the former."),
  RESET_PASSWORD_OTHER_SECRET_KEY(
      null,
      true,
      "what ./blotter secrets new prints",
      "Accepted, too, while RESET_PASSWORD_SECRET_KEY is replaced."),
  VALIDATE_EMAIL_OTHER_SECRET_KEY(
      null,
      true,
      "what ./blotter secrets new prints",
      "Accepted, too, while VALIDATE_EMAIL_SECRET_KEY is replaced.");

  private final @Nullable String fallback;
  private final boolean secret;
  private final String example;
  private final String meaning;

  Setting(@Nullable String fallback, boolean secret, String example, String meaning) {
    this.fallback = fallback;
    this.secret = secret;
    this.example = example;
    this.meaning = meaning;
  }

  public @Nullable String fallback() {
    return fallback;
  }

  /** The value that it has in this environment unless told otherwise. */
  @Nullable String fallback(Environment environment) {
    return SettingRules.fallback(this, environment);
  }

  /**
   * Whether it must be set.
   *
   * @param given what is set
   */
  public boolean isRequired(Environment environment, Set<Setting> given) {
    return SettingRules.isRequired(this, environment, given);
  }

  public boolean isSecret() {
    return secret;
  }

  public String example() {
    return example;
  }

  public String meaning() {
    return meaning;
  }
}
