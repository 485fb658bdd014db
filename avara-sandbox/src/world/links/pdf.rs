//! The smallest PDF that shows a text.

const CHARACTERS_PER_LINE: usize = 80;

/// Returns a page with a text, in ASCII: other characters become question marks.
pub(crate) fn of(text: &str) -> Vec<u8> {
    let page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R \
                /Resources << /Font << /F1 5 0 R >> >> >>";
    let content = content(text);
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        page.to_owned(),
        format!(
            "<< /Length {} >>\nstream\n{content}\nendstream",
            content.len()
        ),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    file(&objects).into_bytes()
}

fn file(objects: &[String]) -> String {
    let mut file = "%PDF-1.4\n".to_owned();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (index, object) in objects.iter().enumerate() {
        table += &format!("{:010} 00000 n \n", file.len());
        file += &format!("{} 0 obj\n{object}\nendobj\n", index + 1);
    }
    let start = file.len();
    let size = objects.len() + 1;
    file + &table + &format!("trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n")
}

fn content(text: &str) -> String {
    let lines = lines(text)
        .into_iter()
        .map(|line| format!("({}) Tj T*\n", escaped(&line)));
    format!(
        "BT /F1 11 Tf 14 TL 50 780 Td\n{}ET",
        lines.collect::<String>()
    )
}

fn lines(text: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let is_full = lines
            .last()
            .is_some_and(|line| line.len() + word.len() > CHARACTERS_PER_LINE);
        if is_full {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            line.push_str(word);
            line.push(' ');
        }
    }
    lines
}

fn escaped(line: &str) -> String {
    let ascii = line.chars().map(|c| {
        if c == ' ' || c.is_ascii_graphic() {
            c
        } else {
            '?'
        }
    });
    ascii
        .collect::<String>()
        .replace('\\', r"\\")
        .replace('(', r"\(")
        .replace(')', r"\)")
}
