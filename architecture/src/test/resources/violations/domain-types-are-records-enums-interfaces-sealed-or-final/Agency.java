// red
package io.blotter.domain.agency;

class Agency {}
