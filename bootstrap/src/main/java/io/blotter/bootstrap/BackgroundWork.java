package io.blotter.bootstrap;

/** Everything that the server does by itself, stopped together. */
record BackgroundWork(Jobs jobs, MailRounds mail, SearchRounds searches, BackgroundLoop clock)
    implements AutoCloseable {
  @Override
  public void close() {
    mail.close();
    jobs.close();
    searches.close();
    clock.close();
  }
}
