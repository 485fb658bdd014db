//! The cost of reading the manifest of a folder, as a multiple of what cannot be saved: opening
//! its files and reading as many bytes of each. Reading is strictly that: no file is looked at
//! before it is opened.
//! `cargo bench -p avara-client --features dicom --bench dicom`

#[path = "ratios/rounds.rs"]
#[allow(dead_code, reason = "some of it is for the other benches")]
mod rounds;
#[path = "ratios/table.rs"]
#[allow(dead_code, reason = "some of it is for the other benches")]
mod table;

use std::env;
use std::fs::{self, File};
use std::hint::black_box;
use std::io::{Read, Write};
use std::path::Path;
use std::process::{self, Command};

use avara_client::webhooks::dicom::StudyManifest;
use dicom_core::value::DataSetSequence;
use dicom_core::{DataElement, PrimitiveValue, Tag, VR};
use dicom_dictionary_std::{tags, uids};
use dicom_object::{FileMetaTableBuilder, InMemDicomObject};

use rounds::{Rounds, wall};
use table::Table;

/// The argument that makes a bench the process whose memory is looked at.
const ROLE: &str = "memory";

/// The bytes that are read of a file at once. The headers are smaller.
const WINDOW: usize = 8192;

/// The head of Pixel Data of 512 KiB.
const PIXELS: &[u8] = b"\xe0\x7f\x10\x00OW\0\0\x00\x00\x08\x00";

fn main() {
    let arguments: Vec<_> = env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        [ROLE, folder] => print_peak(Path::new(folder)),
        _ if arguments.contains(&"--bench") => measure(2000, 30),
        // As `cargo test --benches` starts it: does it run at all?
        _ => measure(3, 1),
    }
}

fn measure(files: u16, rounds: usize) {
    let folder = env::temp_dir().join(format!("avara-bench-dicom-{}", process::id()));
    write_study(&folder, files);
    let mut table = Table::new();
    let bytes = || wall(|| assert_eq!(read_folder(&folder), usize::from(files)));
    let manifest = || {
        wall(|| {
            let study = StudyManifest::from_folder(&folder).expect("a study");
            assert_eq!(black_box(study).files.len(), usize::from(files));
        })
    };
    let ratios = Rounds::of(rounds).compare(bytes, manifest);
    table.ratio("manifest of 2,000 CT images: time", 3.0, &ratios);
    match (peak(&folder), peak(Path::new(""))) {
        (Some(ours), Some(baseline)) => {
            table.memory("the same: peak", 16 * 1024, ours, baseline);
        }
        _ => eprintln!("no memory is measured: this system has no /proc/self/status"),
    }
    table.print();
    fs::remove_dir_all(&folder).expect("the folder is ours");
}

/// Reads the first bytes of each file, and returns how many files there are.
fn read_folder(folder: &Path) -> usize {
    let mut window = [0; WINDOW];
    let entries = fs::read_dir(folder).expect("the folder");
    let read = entries.map(|entry| {
        let path = entry.expect("a file").path();
        let mut file = File::open(path).expect("a file");
        let read = file.read(&mut window).expect("its bytes");
        black_box(&window[..read]);
    });
    read.count()
}

/// The highest memory of a process that reads a folder, in KiB; of one that reads none, if it has no
/// name.
fn peak(folder: &Path) -> Option<u64> {
    let mut process = Command::new(env::current_exe().expect("a path"));
    let output = process.arg(ROLE).arg(folder).output().expect("a process");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).ok()?.trim().parse().ok()
}

fn print_peak(folder: &Path) {
    if !folder.as_os_str().is_empty() {
        black_box(StudyManifest::from_folder(folder).expect("a study"));
    }
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let peak = peak.and_then(|peak| peak.split_whitespace().next());
    println!("{}", peak.unwrap_or_default());
}

/// Images of 512 by 512 pixels. These are holes in the files, as nobody reads them.
fn write_study(folder: &Path, files: u16) {
    fs::create_dir_all(folder).expect("a folder");
    for instance in 1..=files {
        let path = folder.join(format!("{instance:05}.dcm"));
        let meta = FileMetaTableBuilder::new()
            .transfer_syntax(uids::EXPLICIT_VR_LITTLE_ENDIAN)
            .media_storage_sop_class_uid(uids::CT_IMAGE_STORAGE)
            .media_storage_sop_instance_uid(format!("2.25.{instance}"));
        let object = image(instance).with_meta(meta).expect("meta information");
        let mut file = File::create(path).expect("a file");
        object.write_all(&mut file).expect("a header");
        file.write_all(PIXELS).expect("a header");
        let header = file.metadata().expect("its length").len();
        file.set_len(header + 512 * 512 * 2).expect("its pixels");
    }
}

/// A header as scanners write them: some kilobytes, with sequences and elements of their own.
fn image(instance: u16) -> InMemDicomObject {
    let text = |tag, vr, text: &str| DataElement::new(tag, vr, PrimitiveValue::from(text));
    let short = |tag, number: u16| DataElement::new(tag, VR::US, PrimitiveValue::from(number));
    let reference = || {
        InMemDicomObject::from_element_iter([
            text(
                tags::REFERENCED_SOP_CLASS_UID,
                VR::UI,
                uids::CT_IMAGE_STORAGE,
            ),
            text(tags::REFERENCED_SOP_INSTANCE_UID, VR::UI, "2.25.1"),
        ])
    };
    let references = DataSetSequence::from(vec![reference(), reference(), reference()]);
    let mut image = InMemDicomObject::from_element_iter([
        text(tags::SPECIFIC_CHARACTER_SET, VR::CS, "ISO_IR 100"),
        text(tags::SOP_CLASS_UID, VR::UI, uids::CT_IMAGE_STORAGE),
        text(tags::SOP_INSTANCE_UID, VR::UI, &format!("2.25.{instance}")),
        text(tags::MODALITY, VR::CS, "CT"),
        text(tags::SERIES_DESCRIPTION, VR::LO, "Axial"),
        text(tags::STUDY_INSTANCE_UID, VR::UI, "2.25.1"),
        text(tags::SERIES_INSTANCE_UID, VR::UI, "2.25.2"),
        text(tags::SERIES_NUMBER, VR::IS, "1"),
        text(tags::INSTANCE_NUMBER, VR::IS, &instance.to_string()),
        text(tags::PHOTOMETRIC_INTERPRETATION, VR::CS, "MONOCHROME2"),
        short(tags::SAMPLES_PER_PIXEL, 1),
        short(tags::ROWS, 512),
        short(tags::COLUMNS, 512),
        short(tags::BITS_ALLOCATED, 16),
        short(tags::BITS_STORED, 12),
        short(tags::HIGH_BIT, 11),
        short(tags::PIXEL_REPRESENTATION, 0),
        text(tags::RESCALE_INTERCEPT, VR::DS, "-1024"),
        text(tags::RESCALE_SLOPE, VR::DS, "1"),
        DataElement::new(tags::REFERENCED_IMAGE_SEQUENCE, VR::SQ, references),
    ]);
    for element in 0..120 {
        let group = if element < 60 { 0x0019 } else { 0x0043 };
        let value = "1.5\\2.5\\3.5\\4.5\\5.5";
        image.put(text(Tag(group, 0x1000 + element), VR::DS, value));
    }
    image
}
