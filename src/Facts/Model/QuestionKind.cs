namespace DigitalRights.Facts.Model;

public enum QuestionKind
{
    Scale,
    Number,
}
