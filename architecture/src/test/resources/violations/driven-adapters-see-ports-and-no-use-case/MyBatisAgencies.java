// red
package io.blotter.persistence.agency;

import io.blotter.application.agency.BrowseAgencies;

final class MyBatisAgencies {
  BrowseAgencies agencies;
}
