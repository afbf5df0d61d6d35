// red
package io.blotter.application.agency;

import jakarta.inject.Singleton;

@Singleton
final class BrowseAgenciesService {}
