// red
package io.blotter.persistence.agency;

interface BareMapper {}
