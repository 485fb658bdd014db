//! The modality of a SOP class, where its objects always have the same one.

/// The beginning of every storage class of DICOM's own.
const STORAGE: &str = "1.2.840.10008.5.1.4.1.1.";

/// Returns the modality that all objects of this class have; `None` if there are several, or the
/// class is unknown. Ultrasound has several: its images may come from inside a vessel (`IVUS`).
pub(super) fn modality(sop_class_uid: &str) -> Option<&'static str> {
    Some(match sop_class_uid.strip_prefix(STORAGE)? {
        "1" => "CR",
        "1.1" | "1.1.1" => "DX",
        "1.2" | "1.2.1" | "13.1.3" | "13.1.4" | "13.1.5" => "MG",
        "1.3" | "1.3.1" => "IO",
        "2" | "2.1" | "2.2" => "CT",
        "4" | "4.1" | "4.2" | "4.3" | "4.4" => "MR",
        "9.1.1" | "9.1.2" | "9.1.3" => "ECG",
        "9.2.1" => "HD",
        "9.3.1" => "EPS",
        "11.1" | "11.2" | "11.3" | "11.4" => "PR",
        "12.1" | "12.1.1" => "XA",
        "12.2" | "12.2.1" => "RF",
        "20" => "NM",
        "66.1" | "66.3" => "REG",
        "66.4" | "66.5" => "SEG",
        "77.1.1" | "77.1.1.1" => "ES",
        "77.1.2" | "77.1.2.1" => "GM",
        "77.1.3" | "77.1.6" => "SM",
        "77.1.4" | "77.1.4.1" => "XC",
        "77.1.5.1" | "77.1.5.2" => "OP",
        "77.1.5.4" => "OPT",
        "88.11" | "88.22" | "88.33" | "88.34" | "88.50" | "88.65" | "88.67" => "SR",
        "88.59" => "KO",
        "128" | "128.1" | "130" => "PT",
        "481.1" => "RTIMAGE",
        "481.2" => "RTDOSE",
        "481.3" => "RTSTRUCT",
        "481.4" | "481.6" | "481.7" | "481.9" => "RTRECORD",
        "481.5" | "481.8" => "RTPLAN",
        _ => return None,
    })
}
