package io.blotter.bootstrap;

/** Everything that the server does by itself, stopped together. */
record BackgroundWork(
    Jobs jobs, MailDeliveryLoop mail, RecentSearchFlusher searches, BackgroundLoop clock)
    implements AutoCloseable {
  @Override
  public void close() {
    mail.close();
    jobs.close();
    searches.close();
    clock.close();
  }
}
