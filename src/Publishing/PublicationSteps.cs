namespace DigitalRights.Publishing;

/// <summary>Lets tests stop a publication between two steps, as a kill would, and take away the system's exchange.</summary>
sealed class PublicationSteps
{
    public Action<PublicationStep> Pass { get; set; } = _ => { };

    public bool CanExchange { get; set; } = true;
}
