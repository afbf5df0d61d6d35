// red
package io.blotter.pages.agency;

import io.blotter.persistence.agency.AgencyPersistence;

public final class PersonPages {
  AgencyPersistence persistence;
}
