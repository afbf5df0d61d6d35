package io.blotter.application.datarequest.port;

/** What is kept of data requests. */
public interface DataRequestStore {
  DataRequestCatalogue catalogue();

  DataRequests requests();

  RequestLinks links();
}
