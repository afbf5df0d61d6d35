// red
package io.blotter.web.agency;

import org.mockito.Mockito;

final class AgencyRoutesTest {
  Object agencies = Mockito.mock(Object.class);
}
