namespace Cooperation.Agreements.Domain.Codes;

/// <summary>How an instrument goes on after its term.</summary>
public static class Renewals
{
    /// <summary>Mặc nhiên gia hạn.</summary>
    public const string Tacit = "tacit";

    /// <summary>Gia hạn bằng thỏa thuận.</summary>
    public const string Express = "express";

    /// <summary>Không gia hạn.</summary>
    public const string WithoutRenewal = "none";
}
