package io.blotter.application.shared;

import io.blotter.domain.shared.Labelled;

/**
 * A part of the registry that changes by itself. A table belongs to one of them, where its triggers
 * say so, or to none.
 */
public enum DataSlice implements Labelled {
  /** Agencies, data sources and their addresses, places, record types, and what is made of them. */
  CATALOGUE,
  /** Data requests. */
  REQUESTS,
  /** Who somebody is, and what he may do: users, sessions, keys, permissions. */
  ACCOUNTS,
  /** Whatever is in the database, or beside it. */
  ANYTHING
}
