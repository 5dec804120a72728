namespace Cooperation.Hotline.Domain.Codes;

/// <summary>By what an exchange came or went.</summary>
public static class Mediums
{
    /// <summary>Điện thoại.</summary>
    public const string Telephone = "telephone";

    /// <summary>Fax.</summary>
    public const string Fax = "fax";

    /// <summary>Thư điện tử.</summary>
    public const string Email = "email";

    /// <summary>Vô tuyến điện.</summary>
    public const string Radio = "radio";

    /// <summary>Trực tiếp.</summary>
    public const string InPerson = "inPerson";

    /// <summary>Công văn, thư.</summary>
    public const string Letter = "letter";
}
