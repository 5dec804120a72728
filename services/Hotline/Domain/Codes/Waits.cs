namespace Cooperation.Hotline.Domain.Codes;

/// <summary>Whose turn it is.</summary>
public static class Waits
{
    /// <summary>Chờ đối tác: we have asked and the partner has not answered for good.</summary>
    public const string Them = "them";

    /// <summary>Chờ ta: the partner has asked and we have not answered for good.</summary>
    public const string Us = "us";

    /// <summary>Chờ lực lượng kia: it is offered and not yet accepted or sent back.</summary>
    public const string OtherForce = "otherForce";

    /// <summary>Nobody waits.</summary>
    public const string Nobody = "nobody";
}
