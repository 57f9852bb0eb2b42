import java.nio.file.Files;
import java.nio.file.Path;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;

/** Lints the files that are named with LanguageTool's rules for American English, one finding a line. */
public class Check {
  public static void main(String[] paths) throws Exception {
    JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
    for (String path : paths)
      for (var match : tool.check(Files.readString(Path.of(path))))
        System.out.println(path + ":" + match.getFromPos() + ": " + match.getMessage());
  }
}
