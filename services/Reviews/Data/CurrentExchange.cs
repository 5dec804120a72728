namespace Cooperation.Reviews.Data;

/// <summary>The newest known state of an exchange: the highest version of the highest epoch (R6). Figures count these rows.</summary>
internal sealed class CurrentExchange : ExchangeFact;
