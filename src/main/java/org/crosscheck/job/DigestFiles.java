package org.crosscheck.job;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.spark.sql.Dataset;
import org.crosscheck.article.InputFile;
import org.crosscheck.report.InputDigest;
import org.crosscheck.spark.InputFiles;
import org.crosscheck.spark.Rows;

/** Takes the digests of the input's files, for the manifest and for kept stages. */
public record DigestFiles() {
  private static final int BUFFER = 1 << 16;

  public Dataset<InputDigest> apply(Dataset<InputFile> files) {
    return Rows.map(files, DigestFiles::digest, InputDigest.class);
  }

  private static InputDigest digest(InputFile file) throws NoSuchAlgorithmException {
    MessageDigest sha = MessageDigest.getInstance("SHA-256");
    try (InputStream in = new DigestInputStream(InputFiles.open(file.path()), sha)) {
      byte[] buffer = new byte[BUFFER];
      while (in.read(buffer) >= 0) {
        continue;
      }
      return new InputDigest(file.name(), file.bytes(), HexFormat.of().formatHex(sha.digest()));
    } catch (IOException e) {
      // The reading stage rejects the file with its reason.
      return new InputDigest(file.name(), file.bytes(), "");
    }
  }
}
