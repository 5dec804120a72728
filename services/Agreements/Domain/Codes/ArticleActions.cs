namespace Cooperation.Agreements.Domain.Codes;

/// <summary>What an amendment does to an article.</summary>
public static class ArticleActions
{
    /// <summary>Bổ sung.</summary>
    public const string Added = "added";

    /// <summary>Sửa đổi.</summary>
    public const string Replaced = "replaced";

    /// <summary>Bãi bỏ.</summary>
    public const string Repealed = "repealed";
}
