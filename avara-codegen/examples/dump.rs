fn main() {
    let started = std::time::Instant::now();
    match avara_codegen::generate(std::path::Path::new("spec")) {
        Ok(output) => {
            eprintln!("{:?} {:?}", output.counts, started.elapsed());
            for (reason, times) in &output.set_aside {
                eprintln!("{times:5} {reason}");
            }
            let root = std::env::args().nth(1).unwrap();
            for file in output.files {
                let path = std::path::Path::new(&root).join(&file.path);
                std::fs::create_dir_all(path.parent().unwrap()).unwrap();
                std::fs::write(path, file.contents).unwrap();
            }
        }
        Err(findings) => {
            eprintln!("{findings}");
        }
    }
}
