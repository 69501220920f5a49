import { RangeEncoder } from './range-coder';
import { TextModel } from './text-model';

/**
 * Given names and family names as they are common where networks are used, put together at random: a model that has
 * seen them expects the next name better, and an item is too short to teach it. It belongs to the format: one letter
 * changed here, and every item that was written reads as nonsense.
 */
const NAMES = `
Jean Martin;Marie Bernard;Pierre Dubois;Sophie Thomas;Nicolas Robert;Isabelle Richard;Julien Petit;
Camille Durand;Thomas Leroy;Nathalie Moreau;Philippe Simon;Céline Laurent;François Lefebvre;
Élodie Michel;Sébastien Garcia;Aurélie David;Olivier Bertrand;Stéphanie Roux;Laurent Vincent;
Émilie Fournier;Guillaume Morel;Valérie Girard;Christophe André;Sandrine Lefèvre;Frédéric Mercier;
Virginie Dupont;Stéphane Lambert;Caroline Bonnet;Jérôme François;Anne-Sophie Martinez;Antoine Legrand;
Charlotte Garnier;Benoît Faure;Mathilde Rousseau;Alexandre Blanc;Claire Guerin;Maxime Muller;
Pauline Henry;Vincent Roussel;Hélène Nicolas;Arnaud Perrin;Véronique Morin;Romain Mathieu;
Clémence Clement;Cédric Gauthier;Delphine Dumont;Fabrice Lopez;Laetitia Fontaine;Mickaël Chevalier;
Jean-Baptiste Robin;Anaïs Masson;Thierry Sanchez;Patrick Gerard;Florence Nguyen;Emmanuel Boyer;
Jean-François Denis;Marc Lemaire;Laure Duval;Bruno Joly;Jean-Philippe Gautier;Éric Roger;Michel Roche;
Hugo Roy;Lucas Noel;Léa Meyer;Manon Lucas;Chloé Meunier;Inès Jean;Louis Perez;Adrien Marchand;
Fabien Dufour;John Smith;Mary Johnson;James Williams;Jennifer Brown;Robert Jones;Elizabeth Davis;
Michael Miller;Sarah Wilson;William Moore;Jessica Taylor;David Anderson;Emily Jackson;Richard White;
Laura Harris;Joseph Martin;Rachel Thompson;Charles Robinson;Rebecca Clark;Christopher Lewis;
Amanda Walker;Daniel Hall;Megan Young;Matthew Allen;Hannah King;Anthony Wright;Katherine Scott;
Mark Green;Lauren Baker;Steven Adams;Nicole Nelson;Paul Campbell;Samantha Mitchell;Andrew Roberts;
Victoria Carter;Kenneth Phillips;Andrea Evans;Joshua Turner;Olivia Parker;Kevin Edwards;Emma Collins;
Brian Stewart;Alice Morris;George Murphy;Grace Cook;Edward Rogers;Heather Morgan;Timothy Cooper;
Julia Bailey;Jason Reed;Karen Kelly;Jeffrey Howard;Lisa Ward;Ryan Cox;Anna Richardson;Gary Watson;
Helen Brooks;Eric Bennett;Susan Gray;Stephen James;Linda Hughes;Jonathan Price;Barbara Sanders;
Scott Foster;Patricia Ross;Benjamin Russell;Alex Powell;Samuel Sullivan;Greg Graham;Patrick O'Connor;
Ben Hamilton;Peter Wallace;Simon West;Adam Cole;Nathan Jordan;Chris Reynolds;Tom Fisher;Matt McDonald;
Ian Mackenzie;Craig Ferguson;Neil Robertson;Stuart Armstrong;Colin O'Brien;Sean Byrne;Thomas Müller;
Anna Schmidt;Michael Schneider;Julia Fischer;Stefan Weber;Katharina Meyer;Andreas Wagner;Sabine Becker;
Christian Schulz;Martina Hoffmann;Markus Schäfer;Claudia Koch;Martin Bauer;Susanne Richter;
Matthias Klein;Sandra Wolf;Florian Schröder;Nicole Neumann;Sebastian Schwarz;Franziska Zimmermann;
Tobias Braun;Stefanie Krüger;Jan Hofmann;Lena Hartmann;Daniel Lange;Johannes Werner;Wolfgang Krause;
Jürgen Lehmann;Jörg Köhler;Klaus Maier;Ulrich Keller;Philipp Huber;Dominik Kaiser;Bernd Fuchs;
Maria Rossi;Marco Russo;Francesca Ferrari;Alessandro Esposito;Giulia Bianchi;Andrea Romano;
Chiara Colombo;Luca Ricci;Matteo Marino;Giovanni Greco;Paolo Bruno;Elena Gallo;Davide Conti;
Valentina De Luca;Antonio Mancini;Stefano Costa;Roberto Giordano;Federica Rizzo;María García;
José González;Carmen Rodríguez;Carlos Fernández;Ana López;Javier Martínez;Laura Sánchez;Miguel Pérez;
Juan Gómez;Marta Jiménez;Alejandro Ruiz;Pablo Hernández;Luis Díaz;Cristina Moreno;Sergio Muñoz;
Jorge Álvarez;Fernando Romero;Raúl Gutiérrez;Beatriz Navarro;Diego Torres;Daniela Ramírez;Andrés Vargas;
Patricia Castro;João Silva;Ana Santos;Pedro Ferreira;Mariana Pereira;Tiago Oliveira;Rita Rodrigues;
Rui Almeida;Ricardo Souza;Paulo Carvalho;Bruno Fernandes;Gabriel Lima;Rafael Barbosa;Felipe Ribeiro;
Jan de Vries;Pieter van den Berg;Sanne Jansen;Bas Bakker;Johan van Dijk;Willem Visser;Erik Johansson;
Anna Andersson;Lars Nilsson;Karin Eriksson;Anders Larsson;Magnus Olsson;Mikael Persson;Henrik Svensson;
Kristian Hansen;Søren Nielsen;Mette Jensen;Jens Pedersen;Morten Andersen;Ole Christensen;Mikko Virtanen;
Antti Korhonen;Jukka Nieminen;Timo Mäkinen;Piotr Kowalski;Anna Nowak;Tomasz Wiśniewski;Krzysztof Wójcik;
Agnieszka Kamińska;Marcin Lewandowski;Michał Zieliński;Katarzyna Szymańska;Jakub Novák;Petr Svoboda;
Jiří Dvořák;Tomáš Procházka;László Nagy;Zoltán Kovács;Péter Szabó;Balázs Tóth;Andrei Popescu;
Mihai Ionescu;Dimitris Papadopoulos;Nikos Georgiou;Ivan Petrov;Sergey Ivanov;Dmitry Smirnov;
Alexander Kuznetsov;Olga Popova;Mikhail Sokolov;Vladimir Volkov;Oleksandr Shevchenko;Mehmet Yılmaz;
Ayşe Kaya;Mustafa Demir;Mohamed Ali;Ahmed Hassan;Fatima Benali;Youssef Ibrahim;Karim Mansouri;
Mohammed Khan;Omar Haddad;Sara Cohen;David Levy;Yael Mizrahi;Rahul Sharma;Priya Patel;Amit Kumar;
Ankit Singh;Neha Gupta;Sanjay Verma;Vikram Reddy;Deepak Joshi;Suresh Rao;Rajesh Nair;Arjun Mehta;
Anil Iyer;Wei Wang;Li Zhang;Yang Chen;Ming Liu;Jing Li;Xin Zhao;Hui Huang;Jun Wu;Chen Zhou;Feng Xu;
Minh Nguyen;Linh Tran;Thanh Le;Huy Pham;Hiroshi Tanaka;Yuki Sato;Kenji Suzuki;Takashi Yamamoto;
Akira Watanabe;Keiko Nakamura;Satoshi Kobayashi;Jae Kim;Min Lee;Sung Park;Ji-hoon Choi;Kwame Mensah;
Chinedu Okafor;Aisha Abdullah;Fatou Diallo;Mamadou Traoré;Moussa Ndiaye`;

let taught: TextModel | undefined;

/** A model that knows the names above; taught once. */
export function taughtModel(): TextModel {
  if (taught) return taught;
  const model = new TextModel();
  const [nowhere, encoder] = [new RangeEncoder(), new TextEncoder()];
  for (const name of NAMES.split(/[;\n]+/).filter((line) => line !== '')) {
    model.code(nowhere, 0, name.length * 3 + 1, encoder.encode(name));
  }
  taught = model;
  return model;
}
