// red
package io.blotter.domain.agency;

import org.eclipse.jetty.server.Server;

record Agency(Server server) {}
