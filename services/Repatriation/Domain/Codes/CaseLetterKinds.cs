namespace Cooperation.Repatriation.Domain.Codes;

/// <summary>What is written to authorities of the host country.</summary>
public static class CaseLetterKinds
{
    /// <summary>Công hàm.</summary>
    public const string NoteVerbale = "noteVerbale";

    /// <summary>Thư, công văn.</summary>
    public const string Letter = "letter";
}
