package io.blotter.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.domain.account.Permission;
import io.blotter.domain.agency.AgencyType;
import io.blotter.domain.datarequest.RequestColumn;
import io.blotter.domain.datarequest.RequestStatus;
import io.blotter.domain.datasource.AccessType;
import io.blotter.domain.datasource.DetailLevel;
import io.blotter.domain.datasource.UpdateMethod;
import io.blotter.domain.location.LocationType;
import org.junit.jupiter.api.Test;

class LabelsTest {
  @Test
  void aLabelIsWhatReadersSee() {
    assertThat(AgencyType.LAW_ENFORCEMENT.label()).isEqualTo("law enforcement");
    assertThat(RequestStatus.WAITING_FOR_FOIA.label()).isEqualTo("Waiting for FOIA");
    assertThat(AccessType.API.label()).isEqualTo("API");
    assertThat(DetailLevel.INDIVIDUAL_RECORD.label()).isEqualTo("Individual record");
    assertThat(UpdateMethod.NO_UPDATES.label()).isEqualTo("No updates");
    assertThat(LocationType.COUNTY.label()).isEqualTo("County");
    assertThat(Permission.WRITE_DATA.label()).isEqualTo("write_data");
    assertThat(RequestColumn.INTERNAL_NOTES.label()).isEqualTo("internal_notes");
  }
}
