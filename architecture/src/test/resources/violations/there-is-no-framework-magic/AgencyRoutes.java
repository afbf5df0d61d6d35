// red
package io.blotter.web.agency;

import org.springframework.stereotype.Controller;

@Controller
final class AgencyRoutes {}
