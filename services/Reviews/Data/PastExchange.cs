namespace Cooperation.Reviews.Data;

/// <summary>Every state of an exchange that ever arrived, late ones too: what a frozen review can be explained from.</summary>
internal sealed class PastExchange : ExchangeFact;
